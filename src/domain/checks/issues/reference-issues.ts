import { error, warning } from '../issue-text.ts';

/** Issues between files: ids, addresses and references. */
export const referenceIssues = {
  'wrong-line': error(
    (d: { field: string; why: string }) => `“${d.field}”: ${d.why}.`,
    () => 'Compare it with the other partnerships’ files, and with the entry it names.',
  ),
  'same-id': error(
    (d: { id: string; other: string }) =>
      `The id “${d.id}” is taken: ${d.other} has it too. One would hide the other.`,
    (d: { id: string }) => `Rename one of the two files, for example to ${d.id}-2.md`,
  ),
  'same-path': error(
    (d: { path: string; other: string }) =>
      `The address “${d.path}” is taken: ${d.other} has it too. Only one page could be there.`,
    (d: { path: string }) => `path: ${d.path}-2`,
  ),
  'dangling-reference': error(
    (d: { id: string; wants: string; nearest: string }) =>
      `There is no ${d.wants} with the id “${d.id}”.` +
      (d.nearest ? ` Did you mean “${d.nearest}”?` : ''),
    (d: { id: string; nearest: string; line: string }) =>
      d.nearest ? d.line : 'Delete this id, or make the file it names.',
  ),
  'refers-to-itself': error(
    (d: { id: string }) => `“${d.id}” points to itself, so a reader would go round in a circle.`,
    () => 'Name another helpline, service or page.',
  ),
  'broken-link': error(
    (d: { href: string }) => `There is no page at ${d.href} on this site.`,
    (d: { nearest: string }) => d.nearest || 'Link to the page as it stands in the site map.',
  ),
  'not-on-site-yet': error(
    (d: { id: string }) => `“${d.id}” is not on the site yet, so nobody could reach it from here.`,
    () => 'Take its draft: true or publishFrom: out, or name another.',
  ),
  'no-longer-on-site': warning(
    (d: { id: string }) => `The last day of “${d.id}” has passed: it is no longer shown here.`,
    () => 'Take this id out, or name what takes its place.',
  ),
  'moved-page-exists': error(
    (d: { from: string }) => `There is a page at ${d.from}, so it cannot be an old address.`,
    () => 'Take this line out, or give the page another path.',
  ),
  'moved-twice': error(
    (d: { from: string }) => `${d.from} stands here twice. It can lead to one page only.`,
    () => 'Keep one of the two.',
  ),
  'lost-address': warning(
    (d: { path: string }) => `${d.path} was a page once, and leads nowhere now.`,
    (d: { path: string }) => `moved:\n  - from: ${d.path}\n    to: /the-page-that-took-its-place/`,
  ),
  'link-shape': error(
    (d: { href: string; why: string }) => `This link cannot stand here (${d.href}): ${d.why}.`,
    (d: { better: string }) => d.better,
  ),
  'shouting-link': warning(
    (d: { href: string }) => `This address is not encrypted (http): ${d.href}`,
    (d: { better: string }) => d.better,
  ),
  'no-housing-team': error(
    (d: { district: string }) =>
      `${d.district} has no housing team, so nobody there is told who must help tonight.`,
    (d: { id: string }) => `housing: ${d.id}-housing`,
  ),
  'no-answer': warning(
    (d: { list: string; id: string }) =>
      `No entry with a number or a link that may be printed answers “${d.id}” (${d.list}).`,
    (d: { list: string; id: string }) =>
      `Add ${d.id} to ${d.list} of an entry whose source says that it helps with this.`,
  ),
};
