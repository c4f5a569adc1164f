import { foldText, foldWord, phraseWordsOf, type Folded } from './fold.ts';
import type { KnownWords } from './known-words.ts';
import { wordsIn } from './plain-words.ts';
import { signMark, signsIn, signWorth } from './signs.ts';

/** What a query says: each word worth searching by, with how surely it was meant (0 to 1). */
export type ReadQuery = {
  /** Every word, small words too, each as it was most likely meant. */
  all: readonly string[][];
  weights: ReadonlyMap<string, number>;
};

const guessed = 0.85;
const beginning = 0.7;
const sameMeaning = 0.95;

const shortest = 3;

// “Safehouse” for “safe house”: two known words that somebody wrote as one.
const partsOf = (word: string, known: KnownWords): string[] => {
  for (let at = shortest; at <= word.length - shortest; at++) {
    const parts = [foldWord(word.slice(0, at)), foldWord(word.slice(at))];
    if (parts.every((part) => part.length >= shortest && known.has(part))) return parts;
  }
  return [];
};

// “Egg shells” for “eggshells”: two words that are known as one. The second may have an ending.
const joinedOf = (words: readonly string[], known: KnownWords): string[] =>
  words.slice(1).flatMap((word, at) => {
    const joined = foldWord(`${words[at] ?? ''}${word}`);
    return joined.length > 2 * shortest && known.has(joined) ? [joined] : [];
  });

// “Hittin”, “sleepin”: how people say it.
const guessesFor = (word: string, known: KnownWords): readonly string[] => {
  const spoken = word.endsWith('in') ? foldWord(`${word}g`) : '';
  const nearest = known.nearest(word);
  return spoken !== '' && known.has(spoken) ? [spoken, ...nearest] : nearest;
};

const meantBy = ({ word, isStop }: Folded, known: KnownWords): string[] =>
  isStop || known.has(word) || known.isInPages(word) || known.synonyms[word] !== undefined
    ? [word, ...(known.synonyms[word]?.split(' ') ?? [])]
    : [word, ...guessesFor(word, known)];

/**
 * Reads what somebody typed. Words nobody knows are taken for the nearest known ones; the last word
 * may be unfinished; slang and other languages are read as the words they stand for.
 */
export const readQuery = (query: string, known: KnownWords): ReadQuery => {
  const folded = foldText(query);
  const all = folded.map((one) => meantBy(one, known));
  const weights = new Map<string, number>();
  const add = (word: string, weight: number): void => {
    weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  };
  for (const token of phraseWordsOf(query)) add(token, 1);
  for (const sign of signsIn(wordsIn(query))) add(`${signMark}${sign}`, signWorth[sign]);
  folded.forEach(({ word, isStop }, at) => {
    if (isStop) return;
    for (const other of (all[at] ?? []).slice(1)) add(other, guessed);
    const isLast = at === folded.length - 1 && /\S$/.test(query);
    if (isLast && !known.has(word))
      for (const longer of known.begunBy(word)) add(longer, beginning);
  });
  folded.forEach(({ word, isStop }) => {
    if (isStop || known.has(word) || known.synonyms[word] !== undefined) return;
    for (const part of partsOf(word, known)) add(part, guessed);
  });
  for (const joined of joinedOf(wordsIn(query), known)) add(joined, guessed);
  for (let length = 1; length <= 3; length++) {
    for (let at = 0; at + length <= folded.length; at++) {
      for (const run of runs(all, at, length)) {
        const meaning = known.synonyms[run];
        if (meaning) for (const word of meaning.split(' ')) add(word, sameMeaning);
      }
    }
  }
  return { all, weights };
};

const runs = (all: readonly string[][], at: number, length: number): string[] => {
  const first = all[at] ?? [];
  if (length === 1) return first;
  const rest = all.slice(at + 1, at + length).map(([word = '']) => word);
  return first.slice(0, 1).map((word) => [word, ...rest].join(' '));
};
