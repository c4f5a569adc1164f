/** A sentence of a Markdown text, and where it begins in that text. */
export interface Sentence {
  words: string;
  from: number;
}

// Signs that readers do not read: marks, addresses, tables’ lines.
const unread: readonly [RegExp, string][] = [
  [/^\s*\|?[\s|:-]+\|[\s|:-]*$/gm, ''],
  [/!?\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/https?:\/\/\S+/g, ''],
  [/^[ \t]*(?:[-*+>]|\d+\.)[ \t]+/gm, ''],
  [/[*_`#|~]/g, ''],
];

const cleaned = (text: string): string =>
  unread.reduce((all, [pattern, instead]) => all.replace(pattern, instead), text).trim();

const hasEnd = /[.!?:;][”"’')]*\s*$/;

/**
 * Cuts Markdown into sentences. A heading, a line of a list and a paragraph each end one, whether or
 * not a full stop stands there.
 */
export const sentencesOf = (markdown: string): Sentence[] => {
  const blocks = markdown.matchAll(/(?:(?!\r?\n[ \t]*(?:\r?\n|[-*+#>|]|\d+\.[ \t]))[\s\S])+/g);
  return [...blocks].flatMap(({ 0: block, index: start }) => {
    // Each cell of a table is read on its own.
    const isTable = block.trimStart().startsWith('|');
    // A full stop ends a sentence where a space and a capital, or nothing, follow.
    const sentence = /[\s\S]+?(?:[.!?][”"’')*_]*(?=\s+[“"‘'*_[]*[A-Z])|$)/g;
    const pieces = block.matchAll(isTable ? /[^|]+/g : sentence);
    return [...pieces].flatMap(({ 0: piece, index }) => {
      const words = cleaned(piece).replace(/\s+/g, ' ');
      return /[\p{L}\d]/u.test(words)
        ? [{ words, from: start + index + (piece.length - piece.trimStart().length) }]
        : [];
    });
  });
};

/** How many words a sentence has. */
export const countWords = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

/** The sentence with a full stop at its end, as reading-age formulas expect it. */
export const withEnd = (sentence: string): string =>
  hasEnd.test(sentence) ? sentence.replace(/[:;]$/, '.') : `${sentence}.`;
