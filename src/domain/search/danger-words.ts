import type { SearchDanger } from './search-data.ts';

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
 * The dangers that somebody’s words tell of, in the order of the list.
 * In: every word of the query, small words too, each with what it may mean. A false alarm shows a
 * number that is not needed; a missed one may cost a life: so words may stand apart or be misspelt.
 */
export const dangersIn = (
  all: readonly string[][],
  dangers: readonly SearchDanger[],
): SearchDanger[] =>
  dangers.filter(({ words }) =>
    words.split('|').some((phrase) => standsIn(phrase.split(' '), all)),
  );
