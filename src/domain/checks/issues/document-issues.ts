import { error, note, warning } from '../issue-text.ts';

/** Issues with the PDFs that publications offer. */
export const documentIssues = {
  'missing-document': error(
    (d: { name: string; why: string }) => `The document ${d.name} cannot be offered: ${d.why}.`,
    () => 'Put the PDF into public/documents under this name, or give the url of where it is.',
  ),
  'unreadable-document': error(
    (d: { name: string; why: string }) => `The document ${d.name} cannot be read: ${d.why}.`,
    () => 'Open it, save it anew as PDF without a password, or give the url of where it is.',
  ),
  'document-without-text': warning(
    (d: { name: string }) =>
      `The document ${d.name} holds pictures of pages and no text: no search, no screen reader and no safety check can read it.`,
    () =>
      'Ask for the PDF made from the original. Until then look through every page yourself: no names of officers, no addresses, no wrong numbers.',
  ),
  'pages-without-text': note(
    (d: { name: string; pages: string }) =>
      `These pages of ${d.name} hold no text that could be searched or checked: ${d.pages}.`,
    () => 'Look through them yourself: no names of officers, no addresses, no wrong numbers.',
  ),
  'unsafe-document': error(
    (d: { name: string; where: string; wrong: string }) => `${d.name}, ${d.where}: ${d.wrong}`,
    () =>
      'Ask whoever made the PDF for a copy without it, or offer no copy and give the url of where it is.',
  ),
  'doubtful-document': warning(
    (d: { name: string; where: string; wrong: string }) => `${d.name}, ${d.where}: ${d.wrong}`,
    () =>
      'Look at it. If it must not be given out, ask whoever made the PDF for a copy without it.',
  ),
  'unoffered-document': error(
    (d: { name: string }) =>
      `No publication offers ${d.name}, but everything in public/documents is published.`,
    () => 'Name it in documents: of its publication, or take the file out of public/documents.',
  ),
};
