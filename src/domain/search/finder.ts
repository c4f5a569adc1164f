import { dangersIn } from './danger-words.ts';
import { tokensOf } from './fold.ts';
import { placesIn } from './place-words.ts';
import { phraseBook } from './phrase-book.ts';
import { readQuery } from './read-query.ts';
import type { SearchData, SearchDanger, SearchRecord } from './search-data.ts';
import { placeFactor, wordFactor } from './weigh.ts';

/** A document as the index of words takes it. */
export type WordDocument = { id: number; name: string; words: string; text: string };

/** Ranks documents by single words: MiniSearch, handed in so that the domain stays on its own. */
export type WordIndex = {
  addAll: (documents: WordDocument[]) => void;
  search: (
    query: string,
    options: { boostTerm: (term: string) => number },
  ) => { id: number; score: number }[];
};

/** What a search gives: the best first. `dangers` come above everything. */
export type Found = {
  results: readonly SearchRecord[];
  dangers: readonly SearchDanger[];
  districts: readonly string[];
};

const most = 24;
// A result far below the best one is noise.
const worthShowing = 0.12;
const phrasesCount = 3;

/**
 * Prepares instant search over everything the site knows.
 * In: the data made at build and an empty index of words over `name`, `words` and `text`, for words
 * already folded and parted by spaces. Out: a function from what was typed to what is found;
 * pure and quick, so that it can run at every key.
 */
export const createFinder = (data: SearchData, index: WordIndex): ((query: string) => Found) => {
  const { records, places } = data;
  const book = phraseBook(data);
  index.addAll(
    records.map(({ name, words, text }, id) => ({
      id,
      name: tokensOf(name).join(' '),
      words: words.replaceAll('|', ' '),
      text: tokensOf(text).join(' '),
    })),
  );
  const known = { words: book.known, synonyms: data.synonyms };

  return (query) => {
    const { all, weights } = readQuery(query, known);
    const named = placesIn(all, places);
    const districts = [...new Set(named.flatMap((place) => place.districts))];
    const placeWords = new Set(named.flatMap(({ words }) => words));
    const weigh = (word: string): number =>
      (weights.get(word) ?? 0) * (placeWords.has(word) ? 0.4 : 1);
    const scores = new Map<number, number>();
    const add = (id: number, score: number): void => {
      scores.set(id, (scores.get(id) ?? 0) + score);
    };
    for (const { id, score } of index.search([...weights.keys()].join(' '), { boostTerm: weigh })) {
      add(id, score * wordFactor(records[id] as SearchRecord));
    }
    for (const [id, score] of book.match(
      new Map([...weights.keys()].map((word) => [word, weigh(word)])),
    ))
      add(id, score * phrasesCount);
    if (named.length > 0) {
      const isAlone = [...weights.keys()].every(
        (word) => placeWords.has(word) || weights.get(word) !== 1,
      );
      records.forEach((record, id) => {
        const score = scores.get(id) ?? 0;
        const { factor, bonus } = placeFactor(record, districts, isAlone);
        if (score > 0 || isAlone) scores.set(id, score * factor + (isAlone ? bonus : 0));
      });
    }
    const sorted = [...scores]
      .filter(([, score]) => score > 0)
      .sort(([one, oneScore], [other, otherScore]) => otherScore - oneScore || one - other);
    const best = sorted[0]?.[1] ?? 0;
    return {
      results: sorted
        .filter(([, score]) => score >= best * worthShowing)
        .slice(0, most)
        .map(([id]) => records[id] as SearchRecord),
      dangers: dangersIn(all, data.dangers),
      districts,
    };
  };
};
