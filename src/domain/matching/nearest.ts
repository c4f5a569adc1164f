const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, match] of [...other].entries()) {
      const swap = (row[j] ?? 0) + (letter === match ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
};

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** How far `text` is from `id`, less if one of the id’s words is exactly it. */
const farness = (text: string, id: string): number => {
  const asked = plain(text);
  const shares = asked.length > 2 && (id.includes(asked) || asked.includes(id));
  return distance(asked, id) / Math.max(asked.length, id.length) - (shares ? 0.5 : 0);
};

/** Other words for ids, as editors keep them in the vocabulary. */
export type OtherWords = Readonly<Record<string, readonly string[]>>;

/**
 * The id of the list that is most like `text`: one that editors keep this word for, else letters
 * counted, whole words first.
 */
export function nearestId(
  text: string,
  ids: readonly string[],
  words: OtherWords = {},
): string | undefined {
  const kept = ids.find((id) => words[id]?.some((word) => plain(word) === plain(text)));
  if (kept !== undefined) return kept;
  return [...ids].sort(
    (one, other) => farness(text, one) - farness(text, other) || (one < other ? -1 : 1),
  )[0];
}
