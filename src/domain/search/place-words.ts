/** Folded place names and outcodes, with their districts; none for a place outside the county. */
export type Places = Readonly<Record<string, readonly string[]>>;

/** A place somebody named, and the districts it lies in. */
export type NamedPlace = { words: readonly string[]; districts: readonly string[] };

const longestName = 4;

// “AL10 8XY” names AL10, “AL108XY” too (the last three characters are the inward code).
const outcodeOf = (word: string): string =>
  word.replace(/^([a-z]{1,2}\d[\da-z]?)\d[a-z]{2}$/, '$1');

/** The places named in words that were folded already: the longest names first. */
export const placesIn = (all: readonly string[][], places: Places): NamedPlace[] => {
  const found: NamedPlace[] = [];
  for (let at = 0; at < all.length; at++) {
    for (let length = Math.min(longestName, all.length - at); length > 0; length--) {
      const words = all.slice(at, at + length);
      const names = length === 1 ? (words[0] ?? []) : [words.map(([word]) => word).join(' ')];
      const name = names.map(outcodeOf).find((one) => places[one] !== undefined);
      if (name === undefined) continue;
      found.push({ words: name.split(' '), districts: places[name] ?? [] });
      at += length - 1;
      break;
    }
  }
  return found;
};
