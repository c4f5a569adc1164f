import { foldText, phraseWordsOf, tokensOf } from './fold.ts';

const unique = (texts: readonly string[]): string[] =>
  [...new Set(texts)].filter((text) => text !== '');

// Two words that matter say enough: small ones then only cost bytes.
const enough = 2;

/** One phrase folded, each word once. */
export const foldPhrase = (phrase: string): string => {
  const strong = unique(tokensOf(phrase));
  return (strong.length < enough ? unique(phraseWordsOf(phrase)) : strong).join(' ');
};

/** The same for two phrases that read the same, whatever the order of their words. */
export const readingOf = (phrase: string): string => foldPhrase(phrase).split(' ').sort().join(' ');

/** Phrases folded and joined by `|`, each once. */
export const foldPhrases = (phrases: readonly string[]): string =>
  unique(phrases.map(foldPhrase)).join('|');

/** Phrases folded with their small words: for lists where “me” and “myself” matter. */
export const foldWhole = (phrases: readonly string[]): string =>
  unique(phrases.map(wholeOf)).join('|');

/** One phrase folded with its small words. */
export const wholeOf = (phrase: string): string =>
  foldText(phrase)
    .map(({ word }) => word)
    .join(' ');
