/**
 * How many letters must be changed, added, left out or swapped to make one word of another, counted
 * no further than `most`. (Optimal string alignment, a Damerau-Levenshtein distance.)
 */
export const lettersBetween = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const differs = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + differs);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[other.length] ?? most + 1;
};

const mostFor = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/**
 * The known words nearest to one that is not known: only those at the smallest distance.
 * Words of up to three letters and numbers are never guessed; a first letter is rarely wrong, so
 * a word that keeps it is nearer.
 */
export const nearestWords = (word: string, known: Iterable<string>): string[] => {
  let most = /\d/.test(word) ? 0 : mostFor(word.length);
  if (most === 0) return [];
  let found: string[] = [];
  let best = most + 1;
  for (const candidate of known) {
    if (candidate.length < 3) continue;
    const letters = lettersBetween(word, candidate, most);
    if (letters > most) continue;
    const distance = letters + (candidate[0] === word[0] ? 0 : 0.5);
    if (distance > best) continue;
    if (distance < best) found = [];
    best = distance;
    most = Math.ceil(distance);
    found.push(candidate);
  }
  return found.slice(0, 4);
};
