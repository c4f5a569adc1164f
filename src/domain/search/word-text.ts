/**
 * Folded words in one text, each between spaces; phrases are parted by a `|` that stands alone. To
 * look through texts costs less than to make an index of them, of which one search needs little.
 * In: words parted by spaces, phrases by `|`.
 */
export const wordText = (words: string): string =>
  words === '' ? '' : ` ${words.replaceAll('|', ' | ')} `;

/** Whether a word stands in such a text. */
export const standsInText = (text: string, word: string): boolean => text.includes(` ${word} `);

/** The words of such a text, one by one. */
export const wordsOfText = (text: string): string[] =>
  text.split(' ').filter((word) => word !== '' && word !== '|');
