import { foldPhrase } from './fold-phrases.ts';
import { smallMark } from './fold.ts';
import type { SearchData } from './search-data.ts';
import { standsInText, wordText } from './word-text.ts';

/** Hand-kept phrases, ready to be looked up by the words of a query. */
export type PhraseBook = {
  /** Every word of a phrase, a danger, a place or a synonym. */
  known: string;
  /** In: words with their weights. Out: records by their place, with a score. */
  match: (weights: ReadonlyMap<string, number>) => Map<number, number>;
};

type Phrase = readonly string[];

/** A record or topic with its phrases. */
type Owner = { text: string; targets: readonly number[]; worth: number };

// A topic says which answer is best; a record only that it is one.
const topicWorth = 1.4;
// Who somebody is narrows more than what happens to them.
const peopleWorth = 1.9;
// The first target of a topic is the one its editor put first.
const perPlace = 0.5;

const ownersOf = ({ records, topics }: SearchData): Owner[] => [
  ...records.map(({ name, words }, id) => ({
    text: wordText(`${foldPhrase(name)}|${words}`),
    targets: [id],
    worth: 1,
  })),
  ...topics.map(({ words, targets, who }) => ({
    text: wordText(words),
    targets: targets.filter((id) => id < records.length),
    worth: who ? peopleWorth : topicWorth,
  })),
];

const phrasesIn = (text: string): Phrase[] =>
  text.split('|').flatMap((phrase) => (phrase.trim() === '' ? [] : [phrase.trim().split(' ')]));

const isSmall = (word: string): boolean => word.startsWith(smallMark);
const smallWorth = 0.7;

/** How much of a phrase was typed, 0 to 1; 0 when a word that matters is missing. */
const shareOf = (words: Phrase, weights: ReadonlyMap<string, number>): number => {
  const strong = words.filter((word) => !isSmall(word));
  const missing = strong.filter((word) => !weights.has(word)).length;
  const smallMissing = words.filter((word) => isSmall(word) && !weights.has(word)).length;
  if (strong.length === 0) return smallMissing > 0 ? 0 : 1;
  if (missing > (strong.length >= 4 ? 1 : 0)) return 0;
  return (missing > 0 ? 0.7 : 1) * 0.5 ** smallMissing;
};

/**
 * Puts every hand-kept phrase in order. A phrase counts when all its words that matter were typed, in
 * any order; one of four or more may miss one. Rare words count more than common ones; what several
 * phrases of one owner cover is counted once.
 */
export const phraseBook = (data: SearchData): PhraseBook => {
  const owners = ownersOf(data);
  const asked = new Map<string, Owner[]>();
  const holdersOf = (word: string): Owner[] => {
    const found = asked.get(word) ?? owners.filter(({ text }) => standsInText(text, word));
    asked.set(word, found);
    return found;
  };
  const rarity = (word: string): number =>
    Math.log(1 + owners.length / (holdersOf(word).length || owners.length));
  const parted = new Map<Owner, Phrase[]>();
  const phrasesOf = (owner: Owner): Phrase[] => {
    const found = parted.get(owner) ?? phrasesIn(owner.text);
    parted.set(owner, found);
    return found;
  };

  const match: PhraseBook['match'] = (weights) => {
    const scores = new Map<number, number>();
    const holders = new Set([...weights.keys()].flatMap(holdersOf));
    // In their own order, so that equal scores always add up alike.
    for (const owner of owners.filter((one) => holders.has(one))) {
      const covered = new Map<string, number>();
      for (const words of phrasesOf(owner)) {
        const share = shareOf(words, weights);
        if (share === 0) continue;
        for (const word of words) {
          const weight = (weights.get(word) ?? 0) * share * (isSmall(word) ? smallWorth : 1);
          covered.set(word, Math.max(covered.get(word) ?? 0, weight));
        }
      }
      const sum = [...covered].reduce((total, [word, weight]) => total + weight * rarity(word), 0);
      owner.targets.forEach((id, place) => {
        const score = sum * owner.worth * perPlace ** place;
        const before = scores.get(id) ?? 0;
        if (score > 0) scores.set(id, Math.max(before, score) + 0.25 * Math.min(before, score));
      });
    }
    return scores;
  };
  const known = [
    ...owners.map(({ text }) => text),
    ...data.dangers.map(({ words }) => wordText(words)),
    wordText(Object.keys(data.places).join(' ')),
    wordText(
      Object.keys(data.synonyms)
        .filter((word) => !word.includes(' ') && word.length > 4)
        .join(' '),
    ),
  ].join('');
  return { known, match };
};
