import { smallMark } from './fold.ts';
import { nearestAmong } from './nearest-words.ts';
import { signMark } from './signs.ts';
import { standsInText, wordsOfText } from './word-text.ts';

/** What is known when a query is read. Words are folded. */
export type KnownWords = {
  has: (word: string) => boolean;
  /** True for a word that only pages hold: right as it is, but nothing is guessed to be one. */
  isInPages: (word: string) => boolean;
  synonyms: Readonly<Record<string, string>>;
  /** The known words nearest to one that is not known. */
  nearest: (word: string) => readonly string[];
  /** The first known words that begin with these letters. */
  begunBy: (letters: string) => readonly string[];
};

const mostBegun = 8;
const fewestLetters = 3;

const isPlain = (word: string): boolean =>
  !word.startsWith(smallMark) && !word.startsWith(signMark);

/**
 * Knows the words of the site. The list of them is made only when a word is not among them.
 * In: texts of words, as `wordText` gives them, and folded other words with what they stand for.
 */
export const knownWords = (
  text: string,
  inPages: string,
  synonyms: KnownWords['synonyms'],
): KnownWords => {
  let list: string[] | undefined;
  const all = (): string[] => (list ??= [...new Set(wordsOfText(text))].filter(isPlain));
  let look: ((word: string) => string[]) | undefined;
  return {
    has: (word) => standsInText(text, word),
    isInPages: (word) => standsInText(inPages, word),
    synonyms,
    nearest: (word) => (look ??= nearestAmong(all()))(word),
    begunBy: (letters) =>
      letters.length < fewestLetters
        ? []
        : all()
            .filter((word) => word !== letters && word.startsWith(letters))
            .slice(0, mostBegun),
  };
};
