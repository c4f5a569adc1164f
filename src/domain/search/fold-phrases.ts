import { foldText, tokensOf } from './fold.ts';

/** Phrases folded and joined by `|`, each once; those of small words only are left out. */
export const foldPhrases = (phrases: readonly string[]): string => {
  const folded = phrases.map((phrase) => tokensOf(phrase).join(' '));
  return [...new Set(folded)].filter((phrase) => phrase !== '').join('|');
};

/** Phrases folded with their small words: for lists where “me” and “myself” matter. */
export const foldWhole = (phrases: readonly string[]): string =>
  [...new Set(phrases.map(wholeOf))].filter((phrase) => phrase !== '').join('|');

/** One phrase folded with its small words. */
export const wholeOf = (phrase: string): string =>
  foldText(phrase)
    .map(({ word }) => word)
    .join(' ');
