import type { SearchDanger } from './search-data.ts';

const wordsOfEach = (phrases: string): string[][] =>
  phrases.split('|').map((phrase) => phrase.split(' '));

// “He said he will kill me”: a word or two may stand between the words of a phrase.
const furthest = 3;

const standsIn = (phrase: readonly string[], all: readonly string[][]): boolean =>
  all.some((_, start) => {
    let at = start;
    return phrase.every((word, index) => {
      const end = index === 0 ? start + 1 : at + 1 + furthest;
      for (let here = index === 0 ? start : at + 1; here < Math.min(end, all.length); here++) {
        if (all[here]?.includes(word)) {
          at = here;
          return true;
        }
      }
      return false;
    });
  });

/**
 * Danger phrases without those that a shorter one finds already: every byte counts. In and out: folded
 * phrases, joined by `|`.
 */
export const fewestPhrases = (phrases: string): string => {
  const all = wordsOfEach(phrases);
  const isFound = (phrase: readonly string[]): boolean =>
    all.some(
      (other) =>
        other.length < phrase.length &&
        standsIn(
          other,
          phrase.map((word) => [word]),
        ),
    );
  return all
    .filter((phrase) => !isFound(phrase))
    .map((phrase) => phrase.join(' '))
    .join('|');
};

// “Petrol money”: words that stand together like this say nothing of danger. Only as they were typed:
// a misspelt one is unclear, and what is unclear rather warns.
const withoutHarmless = (
  all: readonly string[][],
  phrases: readonly string[][],
): readonly string[][] => {
  const left = [...all];
  all.forEach((_, start) => {
    for (const phrase of phrases)
      if (phrase.every((word, index) => all[start + index]?.[0] === word))
        left.fill([], start, start + phrase.length);
  });
  return left;
};

/**
 * The dangers that somebody’s words tell of, in the order of the list.
 * In: every word of the query, small words too, each with what it may mean; the dangers; and folded
 * phrases, joined by `|`, that only look like danger. A false alarm shows a number that is not needed;
 * a missed one may cost a life: so words may stand apart or be misspelt.
 */
export const dangersIn = (
  all: readonly string[][],
  dangers: readonly SearchDanger[],
  harmless: string,
): SearchDanger[] => {
  const left = withoutHarmless(all, harmless === '' ? [] : wordsOfEach(harmless));
  return dangers.filter(({ words }) => wordsOfEach(words).some((phrase) => standsIn(phrase, left)));
};
