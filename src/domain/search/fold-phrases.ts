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

const holds = (phrase: readonly string[], other: readonly string[]): boolean =>
  other.length < phrase.length && other.every((word) => phrase.includes(word));

/**
 * Phrases folded and joined by `|`, each once. One that holds a shorter one of the same list says
 * nothing more, and every byte counts: it is left out.
 */
export const foldPhrases = (phrases: readonly string[]): string => {
  const folded = unique(phrases.map(foldPhrase)).map((phrase) => phrase.split(' '));
  return folded
    .filter((phrase) => !folded.some((other) => holds(phrase, other)))
    .map((phrase) => phrase.join(' '))
    .join('|');
};

/** Phrases folded with their small words: for lists where “me” and “myself” matter. */
export const foldWhole = (phrases: readonly string[]): string =>
  unique(phrases.map(wholeOf)).join('|');

/** One phrase folded with its small words. */
export const wholeOf = (phrase: string): string =>
  foldText(phrase)
    .map(({ word }) => word)
    .join(' ');
