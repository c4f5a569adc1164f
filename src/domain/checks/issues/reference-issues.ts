import { error, warning } from '../issue-text.ts';

/** Issues between files: ids, addresses and references. */
export const referenceIssues = {
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
  'missing-document': error(
    (d: { name: string; why: string }) => `The document ${d.name} cannot be offered: ${d.why}.`,
    () => 'Put the PDF into public/documents under this name, or give the url of where it is.',
  ),
  'broken-link': error(
    (d: { href: string }) => `There is no page at ${d.href} on this site.`,
    (d: { nearest: string }) => d.nearest || 'Link to the page as it stands in the site map.',
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
