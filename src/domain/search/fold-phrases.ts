import { foldText, phraseWordsOf, smallMark } from './fold.ts';

const unique = (texts: readonly string[]): string[] =>
  [...new Set(texts)].filter((text) => text !== '');

// Three words that matter say enough: small ones then only cost bytes.
const enough = 3;

/** One phrase folded, each word once. */
export const foldPhrase = (phrase: string): string => {
  const all = unique(phraseWordsOf(phrase));
  const strong = all.filter((word) => !word.startsWith(smallMark));
  return (strong.length < enough ? all : strong).join(' ');
};

/** The same for two phrases that read the same, whatever the order of their words. */
export const readingOf = (phrase: string): string => foldPhrase(phrase).split(' ').sort().join(' ');

// “I” or “me” alone would lead everybody there.
const isLoneSmall = (phrase: string): boolean =>
  phrase.startsWith(smallMark) && !phrase.includes(' ');

/** Phrases folded and joined by `|`, each once. One that comes down to a single small word is left out. */
export const foldPhrases = (phrases: readonly string[]): string =>
  unique(phrases.map(foldPhrase))
    .filter((phrase) => !isLoneSmall(phrase))
    .join('|');

/** Phrases folded with their small words: for lists where “me” and “myself” matter. */
export const foldWhole = (phrases: readonly string[]): string =>
  unique(phrases.map(wholeOf)).join('|');

/** One phrase folded with its small words. */
export const wholeOf = (phrase: string): string =>
  foldText(phrase)
    .map(({ word }) => word)
    .join(' ');
