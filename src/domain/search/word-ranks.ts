import { tokensOf } from './fold.ts';
import type { SearchRecord } from './search-data.ts';
import { standsInText, wordsOfText, wordText } from './word-text.ts';

const worth = { name: 2, words: 1.5, text: 1.4, body: 1.5 } as const;

// The usual values of BM25 (Robertson and Zaragoza, 2009): how fast repeats stop counting, and how
// much a long text is held against it.
const saturation = 1.2;
const lengthPenalty = 0.6;

type Holding = { id: number; weight: number };
type HoldersOf = (word: string) => readonly Holding[];

const lengthOf = (text: string): number => wordsOfText(text).length;

/** Gives a function from a word to the texts that hold it; what was asked before is remembered. */
const holdersIn = (texts: readonly string[], share: number): HoldersOf => {
  const sum = texts.reduce((total, text) => total + lengthOf(text), 0);
  const average = Math.max(1, sum / Math.max(1, texts.length));
  const asked = new Map<string, Holding[]>();
  const look = (word: string): Holding[] => {
    const found: Holding[] = [];
    texts.forEach((text, id) => {
      if (!standsInText(text, word)) return;
      const words = wordsOfText(text);
      const count = words.filter((other) => other === word).length;
      const length = 1 - lengthPenalty + (lengthPenalty * words.length) / average;
      const weight = (share * count * (saturation + 1)) / (count + saturation * length);
      found.push({ id, weight });
    });
    asked.set(word, found);
    return found;
  };
  return (word) => asked.get(word) ?? look(word);
};

/** Ranks records by single words, the name counting most. */
export type WordRanks = {
  /** Every word of names and texts. */
  known: string;
  /** Every word that the text of a page holds. */
  inPages: string;
  /** In: words with their weights, 0 to 1. Out: a score for each record that holds one. */
  match: (weights: ReadonlyMap<string, number>) => Map<number, number>;
};

/** Puts the words of every record in order (BM25 over name, hand-kept words, text and page). */
export const wordRanks = (records: readonly SearchRecord[]): WordRanks => {
  const names = records.map(({ name }) => wordText(tokensOf(name).join(' ')));
  const words = records.map((record) => wordText(record.words));
  const texts = records.map(({ text }) => wordText(tokensOf(text).join(' ')));
  const bodies = records.map(({ body = '' }) => wordText(body));
  const fields = [
    holdersIn(names, worth.name),
    holdersIn(words, worth.words),
    holdersIn(texts, worth.text),
    holdersIn(bodies, worth.body),
  ];
  const match: WordRanks['match'] = (weights) => {
    const scores = new Map<number, number>();
    for (const [word, weight] of weights) {
      for (const holdersOf of fields) {
        const holders = holdersOf(word);
        const rarity = Math.log(
          1 + (records.length - holders.length + 0.5) / (holders.length + 0.5),
        );
        for (const holder of holders)
          scores.set(holder.id, (scores.get(holder.id) ?? 0) + weight * rarity * holder.weight);
      }
    }
    return scores;
  };
  return { known: [...names, ...texts].join(''), inPages: bodies.join(''), match };
};
