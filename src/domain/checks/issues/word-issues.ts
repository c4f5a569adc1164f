import { error, warning } from '../issue-text.ts';

/** Issues with words: promises, blame, length, headings. */
export const wordIssues = {
  'forbidden-promise': error(
    (d: { found: string; why: string }) =>
      `“${d.found}” promises what nobody can promise. ${d.why}`,
    (d: { instead: string }) => d.instead,
  ),
  blame: error(
    (d: { found: string; why: string }) => `“${d.found}” blames or labels the reader. ${d.why}`,
    (d: { instead: string }) => d.instead,
  ),
  'risky-advice': error(
    (d: { found: string; why: string }) => `“${d.found}” can put the reader in danger. ${d.why}`,
    (d: { instead: string }) => d.instead,
  ),
  'house-word': error(
    (d: { found: string; why: string }) => `“${d.found}” is not our word. ${d.why}`,
    (d: { instead: string }) => d.instead,
  ),
  'click-here': error(
    (d: { found: string }) =>
      `“${d.found}” does not say where the link goes. A screen reader reads links on their own.`,
    () => 'Name the page the link leads to: [How to get a court order](/guides/orders/)',
  ),
  'empty-link': error(
    () => 'This link has no words, so nobody can see or hear it.',
    (d: { href: string }) => `[The name of the page](${d.href})`,
  ),
  'naked-address': warning(
    (d: { href: string }) => `A screen reader spells this address letter by letter: ${d.href}`,
    (d: { href: string }) => `[The name of the page](${d.href})`,
  ),
  spelling: warning(
    (d: { word: string; nearest: string }) =>
      `“${d.word}” is in no dictionary.${d.nearest ? ` Did you mean “${d.nearest}”?` : ''}`,
    (d: { word: string; nearest: string }) =>
      d.nearest || `If it is right, add a line to content/spelling.txt: ${d.word}`,
  ),
  'mixed-up-place': warning(
    (d: { found: string; name: string }) =>
      `“${d.found}” is often written by mistake for “${d.name}”.`,
    (d: { name: string }) => d.name,
  ),
  'reading-age': error(
    (d: { age: number; most: number }) =>
      `This reads at about age ${d.age}. Pages for people in danger read at ${d.most} at most.`,
    () => 'Use shorter sentences and shorter words, and put lists where there are many commas.',
  ),
  'reading-age-high': warning(
    (d: { age: number; most: number }) => `This reads at about age ${d.age}; aim for ${d.most}.`,
    () => 'Use shorter sentences and shorter words, and put lists where there are many commas.',
  ),
  'long-sentence': warning(
    (d: { words: number; start: string }) =>
      `This sentence has ${d.words} words: “${d.start} …”. Aim for 25 at most.`,
    () => 'Make two sentences of it.',
  ),
  'heading-order': error(
    (d: { found: string; why: string }) => `The heading “${d.found}” ${d.why}.`,
    (d: { better: string }) => d.better,
  ),
  'html-in-text': error(
    (d: { found: string }) => `${d.found} is HTML. The text is Markdown only.`,
    () => 'Use Markdown: **strong**, [a link](/guides/), - a list.',
  ),
  picture: error(
    (d: { found: string; why: string }) => `${d.found}: ${d.why}.`,
    (d: { better: string }) => d.better,
  ),
  'coded-character': error(
    (d: { found: string }) =>
      `${d.found} is a character in code. It could hide a digit from the check.`,
    () => 'Type the character itself.',
  ),
};
