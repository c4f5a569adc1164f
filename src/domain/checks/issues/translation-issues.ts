import { error, warning } from '../issue-text.ts';

/** Issues with translations of pages. */
export const translationIssues = {
  'translation-name': error(
    (d: { id: string; better: string }) =>
      `This file is called “${d.id}”, and its fields say “${d.better}”.`,
    (d: { better: string }) => `Rename the file to ${d.better}.md, or correct guide and language.`,
  ),
  'translation-behind': warning(
    (d: { checked: string; englishChecked: string }) =>
      `The English page was checked on ${d.checked}; this was compared with that of ${d.englishChecked}.`,
    (d: { id: string }) => `Compare both pages and mend this one. Then: npm run confirm ${d.id}`,
  ),
  'translation-ahead': error(
    (d: { checked: string; englishChecked: string }) =>
      `There is no English page of ${d.englishChecked}: it was last checked on ${d.checked}.`,
    (d: { checked: string }) => `englishChecked: ${d.checked}`,
  ),
  'not-translated': error(
    (d: { found: string }) => `“${d.found}” is not in the language of this page.`,
    () => 'Translate it, or keep draft: true until somebody has.',
  ),
  'lost-number': error(
    (d: { number: string }) => `The English page says ${d.number}, and this page does not.`,
    (d: { number: string }) => `Write ${d.number} in the same sentence as in English.`,
  ),
  'other-figures': warning(
    (d: { found: string }) => `The English page does not have the figure ${d.found}.`,
    () => 'Compare the sentence with the English one.',
  ),
  'other-first-steps': error(
    (d: { count: number; wanted: number }) =>
      `There are ${d.count} lines in “first”. The English page has ${d.wanted}.`,
    () => 'Translate each line, in the same order: the most urgent stands first.',
  ),
};
