import { dangersIn } from './danger-words.ts';
import { foldWord, smallMark, tokensOf } from './fold.ts';
import { knownWords } from './known-words.ts';
import { placesIn } from './place-words.ts';
import { phraseBook } from './phrase-book.ts';
import { readQuery } from './read-query.ts';
import type { SearchData, SearchDanger, SearchRecord } from './search-data.ts';
import { signMark } from './signs.ts';
import { isNamedArea, orderFactor, placeFactor, wordFactor } from './weigh.ts';
import { wordRanks } from './word-ranks.ts';

/** What a search gives: the best first. `dangers` come above everything. */
export type Found = {
  /** Places in `records`. */
  results: readonly number[];
  dangers: readonly SearchDanger[];
  districts: readonly string[];
  /** A place outside the county was named, and none inside. */
  isElsewhere: boolean;
};

const most = 24;
// A result far below the best one is noise.
const worthShowing = 0.12;
const phraseWorth = 5.6;
// What a danger leads to, beside what its words say themselves: about as much as a topic of two words.
const dangerWorth = 30;
const perPlace = 0.84;
// A district that somebody named belongs among the first, whatever else they wrote.
const namedWorth = 0.6;
// Somebody who asks at work is not held off from what is for work.
const workSign = `${signMark}asks-at-work`;
// What is for work is what somebody at work most likely means.
const atWorkWorth = 2.1;
// A paper or figure with the place in its name is the one that was meant.
const nameWorth = 2;
// The name of a place says where, not what.
const faint = 0.4;

// Beside a place these say nothing: “SG1 help” asks for the place.
const plainAsking = new Set(
  `help support service services advice area local near abuse abused abusive domestic violence dv
  victim`
    .split(/\s+/)
    .map(foldWord),
);

// The words of a topic are words of its best answers too.
const bestTargets = 2;

const withTopicWords = ({ records, topics }: SearchData): SearchRecord[] => {
  const words = records.map((record) => [record.words]);
  for (const topic of topics)
    for (const place of topic.targets.slice(0, bestTargets)) words[place]?.push(topic.words);
  return records.map((record, place) => ({ ...record, words: (words[place] ?? []).join('|') }));
};

/**
 * Prepares instant search over everything the site knows.
 * In: the data made at build. Out: a function from what was typed to what is found; pure and quick,
 * so that it can run at every key.
 */
export const createFinder = (data: SearchData): ((query: string) => Found) => {
  const { records, places } = data;
  const book = phraseBook(data);
  const ranks = wordRanks(withTopicWords(data));
  const known = knownWords(book.known + ranks.known, ranks.inPages, data.synonyms);

  const names = new Map<number, string[]>();
  const namesOf = (id: number): string[] => {
    const found = names.get(id) ?? tokensOf(records[id]?.name ?? '');
    names.set(id, found);
    return found;
  };

  return (query) => {
    const { all, weights } = readQuery(query, known);
    const named = placesIn(all, places);
    const districts = [...new Set(named.flatMap((place) => place.districts))];
    const placeWords = new Set(named.flatMap(({ words }) => words));
    const weighed = new Map(
      [...weights].map(([word, weight]) => [word, placeWords.has(word) ? weight * faint : weight]),
    );
    const scores = new Map<number, number>();
    const add = (id: number, score: number): void => {
      scores.set(id, (scores.get(id) ?? 0) + score);
    };
    for (const [id, score] of ranks.match(weighed))
      add(id, score * wordFactor(records[id] as SearchRecord, weights.has(workSign)));
    for (const [id, score] of book.match(weighed)) add(id, score * phraseWorth);
    if (weights.has(workSign))
      for (const [id, score] of scores)
        if (records[id]?.group === 'professionals') scores.set(id, score * atWorkWorth);
    const dangers = dangersIn(all, data.dangers, data.harmless);
    for (const { targets } of dangers)
      targets.forEach((id, place) => {
        // What has not arrived yet cannot be shown.
        if (records[id]) add(id, dangerWorth * perPlace ** place);
      });
    if (named.length > 0) {
      const isAlone = [...weights].every(
        ([word, weight]) =>
          weight < 1 || placeWords.has(word) || plainAsking.has(word) || word.startsWith(smallMark),
      );
      const highest = Math.max(0, ...scores.values());
      records.forEach((record, id) => {
        if (isNamedArea(record, districts))
          add(id, highest * namedWorth * orderFactor(record, districts));
        const isInName =
          !isAlone &&
          record.group === 'professionals' &&
          namesOf(id).some((word) => placeWords.has(word));
        const near = placeFactor(record, districts, isAlone);
        const { factor, bonus } = isInName ? { factor: nameWorth, bonus: 0 } : near;
        const score = (scores.get(id) ?? 0) * factor + (isAlone ? bonus : 0);
        if (score > 0) scores.set(id, score);
      });
    }
    const sorted = [...scores].sort(
      ([one, oneScore], [other, otherScore]) => otherScore - oneScore || one - other,
    );
    const best = sorted[0]?.[1] ?? 0;
    return {
      results: sorted
        .filter(([, score]) => score > 0 && score >= best * worthShowing)
        .slice(0, most)
        .map(([id]) => id),
      dangers,
      districts,
      isElsewhere: named.length > 0 && districts.length === 0,
    };
  };
};
