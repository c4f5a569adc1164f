const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/**
 * Finds what somebody probably meant.
 * @returns the known word with the fewest changed letters, or '' if none is near enough.
 */
export const nearest = (word: string, known: Iterable<string>): string => {
  const wanted = word.toLowerCase().slice(0, 80);
  let best = '';
  // About one letter in three may be wrong; beyond that a guess only confuses.
  let fewest = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const changes = distance(wanted, candidate.toLowerCase().slice(0, 80));
    if (changes < fewest) [best, fewest] = [candidate, changes];
  }
  return best;
};
