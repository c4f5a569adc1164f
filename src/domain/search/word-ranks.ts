import { tokensOf } from './fold.ts';
import type { SearchRecord } from './search-data.ts';

const worth = { name: 2.5, words: 1.5, text: 1, body: 1.5 } as const;

// The usual values of BM25 (Robertson and Zaragoza, 2009): how fast repeats stop counting, and how
// much a long text is held against it.
const saturation = 1.2;
const lengthPenalty = 0.6;

type Holding = { id: number; weight: number };

const holdingsOf = (texts: readonly string[][], share: number): Map<string, Holding[]> => {
  const average = texts.reduce((sum, words) => sum + words.length, 0) / Math.max(1, texts.length);
  const holdings = new Map<string, Holding[]>();
  texts.forEach((words, id) => {
    const length = 1 - lengthPenalty + (lengthPenalty * words.length) / Math.max(1, average);
    for (const word of new Set(words)) {
      const count = words.filter((other) => other === word).length;
      const weight = (share * count * (saturation + 1)) / (count + saturation * length);
      const before = holdings.get(word);
      if (before) before.push({ id, weight });
      else holdings.set(word, [{ id, weight }]);
    }
  });
  return holdings;
};

/** Ranks records by single words, the name counting most. */
export type WordRanks = {
  known: Iterable<string>;
  /** Words that only the text of a page holds. */
  inPages: ReadonlySet<string>;
  /** In: words with their weights, 0 to 1. Out: a score for each record that holds one. */
  match: (weights: ReadonlyMap<string, number>) => Map<number, number>;
};

/** Puts the words of every record in order (BM25 over name, hand-kept words and text). */
export const wordRanks = (records: readonly SearchRecord[]): WordRanks => {
  const fields = [
    holdingsOf(
      records.map(({ name }) => tokensOf(name)),
      worth.name,
    ),
    holdingsOf(
      records.map(({ words }) => words.split(/[ |]+/)),
      worth.words,
    ),
    holdingsOf(
      records.map(({ text }) => tokensOf(text)),
      worth.text,
    ),
  ];
  const body = holdingsOf(
    records.map((record) => (record.body ? record.body.split(' ') : [])),
    worth.body,
  );
  const match: WordRanks['match'] = (weights) => {
    const scores = new Map<number, number>();
    for (const [word, weight] of weights) {
      for (const field of [...fields, body]) {
        const holders = field.get(word) ?? [];
        const rarity = Math.log(
          1 + (records.length - holders.length + 0.5) / (holders.length + 0.5),
        );
        for (const holder of holders)
          scores.set(holder.id, (scores.get(holder.id) ?? 0) + weight * rarity * holder.weight);
      }
    }
    return scores;
  };
  return {
    known: fields.flatMap((field) => [...field.keys()]),
    inPages: new Set(body.keys()),
    match,
  };
};
