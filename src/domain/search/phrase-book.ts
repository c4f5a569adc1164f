import { foldPhrase } from './fold-phrases.ts';
import { smallMark } from './fold.ts';
import { signMark } from './signs.ts';
import type { SearchData } from './search-data.ts';

/** Hand-kept phrases, ready to be looked up by the words of a query. */
export type PhraseBook = {
  /** Every word of a phrase, a danger, a place or a synonym. */
  known: ReadonlySet<string>;
  /** In: words with their weights. Out: records by their place, with a score. */
  match: (weights: ReadonlyMap<string, number>) => Map<number, number>;
};

type Phrase = { words: readonly string[]; targets: readonly number[]; owner: number };

// A topic says which answer is best; a record only that it is one.
const topicWorth = 1.4;
// Who somebody is narrows more than what happens to them.
const peopleWorth = 1.9;
// The first target of a topic is the one its editor put first.
const perPlace = 0.84;

const phrasesOf = ({ records, topics }: SearchData): Phrase[] => {
  const own = records.flatMap(({ name, words }, id) =>
    phrases(`${foldPhrase(name)}|${words}`, [id], id),
  );
  const shared = topics.flatMap(({ words, targets }, at) =>
    phrases(words, targets, records.length + at),
  );
  return [...own, ...shared];
};

const phrases = (joined: string, targets: readonly number[], owner: number): Phrase[] =>
  joined
    .split('|')
    .filter((phrase) => phrase !== '')
    .map((phrase) => ({ words: [...new Set(phrase.split(' '))], targets, owner }));

const isSmall = (word: string): boolean => word.startsWith(smallMark);
const smallWorth = 0.5;

/** How much of a phrase was typed, 0 to 1; 0 when a word that matters is missing. */
const shareOf = ({ words }: Phrase, weights: ReadonlyMap<string, number>): number => {
  const strong = words.filter((word) => !isSmall(word));
  const missing = strong.filter((word) => !weights.has(word)).length;
  const smallMissing = words.filter((word) => isSmall(word) && !weights.has(word)).length;
  if (strong.length === 0) return smallMissing > 0 ? 0 : 1;
  if (missing > (strong.length >= 4 ? 1 : 0)) return 0;
  return (missing > 0 ? 0.7 : 1) * 0.9 ** smallMissing;
};

/**
 * Puts every hand-kept phrase in order. A phrase counts when all its words that matter were typed, in
 * any order; one of four or more may miss one. Rare words count more than common ones; what several
 * phrases of one owner cover is counted once.
 */
export const phraseBook = (data: SearchData): PhraseBook => {
  const all = phrasesOf(data);
  const byWord = new Map<string, Phrase[]>();
  const owners = new Map<string, Set<number>>();
  for (const phrase of all) {
    for (const word of phrase.words) {
      const holders = byWord.get(word);
      if (holders) holders.push(phrase);
      else byWord.set(word, [phrase]);
      owners.set(word, (owners.get(word) ?? new Set()).add(phrase.owner));
    }
  }
  const total = data.records.length + data.topics.length;
  const rarity = (word: string): number => Math.log(1 + total / (owners.get(word)?.size ?? total));
  const known = new Set([
    ...[...byWord.keys()].filter((word) => !isSmall(word) && !word.startsWith(signMark)),
    ...data.dangers.flatMap(({ words }) => words.split(/[ |]/)),
    ...Object.keys(data.places).flatMap((name) => name.split(' ')),
    ...Object.keys(data.synonyms).filter((word) => !word.includes(' ') && word.length > 4),
  ]);

  const match: PhraseBook['match'] = (weights) => {
    const candidates = new Set([...weights.keys()].flatMap((word) => byWord.get(word) ?? []));
    const covered = new Map<number, { words: Map<string, number>; targets: readonly number[] }>();
    for (const phrase of candidates) {
      const share = shareOf(phrase, weights);
      if (share === 0) continue;
      const { words, targets, owner } = phrase;
      const entry = covered.get(owner) ?? { words: new Map<string, number>(), targets };
      for (const word of words) {
        const weight = (weights.get(word) ?? 0) * share * (isSmall(word) ? smallWorth : 1);
        entry.words.set(word, Math.max(entry.words.get(word) ?? 0, weight));
      }
      covered.set(owner, entry);
    }
    const scores = new Map<number, number>();
    for (const [owner, { words, targets }] of covered) {
      const sum = [...words].reduce((total, [word, weight]) => total + weight * rarity(word), 0);
      const topic = data.topics[owner - data.records.length];
      const worth = topic ? sum * (topic.who ? peopleWorth : topicWorth) : sum;
      targets.forEach((id, place) => {
        if (id >= data.records.length) return;
        const score = worth * perPlace ** place;
        scores.set(
          id,
          Math.max(scores.get(id) ?? 0, score) + 0.25 * Math.min(scores.get(id) ?? 0, score),
        );
      });
    }
    return scores;
  };
  return { known, match };
};
