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
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const differs = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + differs);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      least = Math.min(least, cost);
      row.push(cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[other.length] ?? most + 1;
};

const mostFor = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

// One bit for each letter that a word holds. One wrong letter changes two bits at most.
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
};

const bitsIn = (letters: number): number => {
  let left = letters;
  let count = 0;
  for (; left !== 0; count++) left &= left - 1;
  return count;
};

type Candidate = { word: string; letters: number };

/**
 * Gives a function from a word that is not known to the known words nearest to it: only those at the
 * smallest distance. Words of up to three letters and numbers are never guessed; a first letter is
 * rarely wrong, nor is the last before an ending, so a word that keeps them is nearer. What was asked before is remembered, since most
 * words of a query are asked again at every key.
 */
export const nearestAmong = (known: Iterable<string>): ((word: string) => string[]) => {
  let candidates: Candidate[] | undefined;
  const asked = new Map<string, string[]>();
  const look = (word: string): string[] => {
    let most = /\d/.test(word) ? 0 : mostFor(word.length);
    if (most === 0) return [];
    candidates ??= [...known]
      .filter((one) => one.length >= 3)
      .map((one) => ({ word: one, letters: lettersOf(one) }));
    const own = lettersOf(word);
    let found: string[] = [];
    let best = most + 1;
    for (const { word: candidate, letters } of candidates) {
      if (Math.abs(candidate.length - word.length) > most) continue;
      if (bitsIn(own ^ letters) > 2 * most) continue;
      const between = lettersBetween(word, candidate, most);
      if (between > most) continue;
      // “Touches” is hardly “crutches”.
      if (between > 1 && candidate[0] !== word[0]) continue;
      const isLastWrong = candidate.at(-1) !== word.at(-1);
      const distance = between + (candidate[0] === word[0] ? 0 : 0.5) + (isLastWrong ? 0.25 : 0);
      if (distance > best) continue;
      if (distance < best) found = [];
      best = distance;
      most = Math.ceil(distance);
      found.push(candidate);
    }
    return found.slice(0, 4);
  };
  return (word) => {
    const before = asked.get(word);
    if (before) return before;
    const found = look(word);
    asked.set(word, found);
    return found;
  };
};
