/** The words with a capital at their start. */
export const capitalised = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Each of the words that are known as a sentence: a capital at its start, a full stop at its end. */
export const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => `${capitalised(part)}${/[.!?]$/.test(part) ? '' : '.'}`)
    .join(' ');
