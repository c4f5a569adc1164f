import { textOf } from '../html.ts';
import { isForEveryone, type SiteCheck } from '../site.ts';

// Seen over a shoulder, in a list of tabs, in the history. "Refugee" and "therapeutic" are calm.
const LOUD = /abus|violen|victim|\brefuges?\b|\brap(e|ed|ist)\b|\bleav(e|es|ing)\b/i;

/** What stays in a browser's history says nothing about the visitor: addresses and titles. */
export const calmWords: SiteCheck = {
  name: 'Addresses and titles are calm',
  problems({ pages, paths }) {
    const loudPaths = [...paths]
      .filter((path) => isForEveryone({ path }) && LOUD.test(path))
      .map((path) => `${path}: the address is not calm`);
    const loudTitles = pages.filter(isForEveryone).flatMap(({ path, elements }) => {
      const title = elements.find(({ tagName }) => tagName === 'title');
      const words = title ? textOf(title) : '';
      return LOUD.test(words) ? [`${path}: the title is not calm: ${words}`] : [];
    });
    return [...loudPaths, ...loudTitles];
  },
};
