import { problem, type Problem } from '../../src/domain/checks/issue.ts';

// Characters nobody sees, that change the order of letters, or that are digits of another script.
// A wrong number could hide behind them. Written as code points so that this file holds none.
const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFD\u{E0000}-\u{E007F}]|(?![0-9])\p{Nd}/gu;

const names: Readonly<Record<string, string>> = {
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a space without width',
  '\u200C': 'a mark without width',
  '\u200D': 'a mark without width',
  '\uFEFF': 'a byte order mark',
  '\uFFFD': 'the mark for a lost letter',
};

const nameOf = (character: string): string => {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  if (/\p{Nd}/u.test(character)) return `a digit of another script, U+${code}`;
  return `${names[character] ?? 'a control character'}, U+${code}`;
};

/** Finds invisible characters and digits of other scripts: one problem for each line that has any. */
export const hiddenCharacters = (text: string, file: string): Problem[] => {
  const seen = new Set<number>();
  return [...text.matchAll(hidden)].flatMap(({ 0: character, index }) => {
    const line = text.lastIndexOf('\n', index);
    if (seen.has(line)) return [];
    seen.add(line);
    const at = { file, fileSpan: [index, index + character.length] as const };
    return [problem('hidden-character', at, { name: nameOf(character) })];
  });
};
