import { problem, type Path, type Problem } from '../../src/domain/checks/issue.ts';

// Characters nobody sees, that change the order of letters, that are digits of another script or form,
// or letters of another script that look like ours. A wrong number or a false address could hide
// behind them. Written as code points so that this file holds none.
// Between two letters of these scripts a joiner is spelling: Persian, Pashto, Bengali, Sinhala.
const joining =
  '[\\p{Script=Arabic}\\p{Script=Bengali}\\p{Script=Devanagari}\\p{Script=Gujarati}\\p{Script=Gurmukhi}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Tamil}]';
const joiner = `(?!(?<=(?![\\p{N}\\p{P}])${joining})[\\u200C\\u200D](?=(?![\\p{N}\\p{P}])${joining}))`;
const unseen =
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180E\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFD\\u{E0000}-\\u{E007F}]';
const otherDigit = '(?![0-9\\u00BC-\\u00BE\\u2150-\\u215E])[\\p{Nd}\\p{Nl}\\p{No}]';
const onDigit = '(?<=\\d)[\\p{M}\\uFE0E\\uFE0F\\u20E3]';
const wide = '[\\uFF01-\\uFF5E\\u{1D400}-\\u{1D7CB}]';
const lookalike = '[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Cherokee}\\p{Script=Armenian}]';
const mixed = `(?<=[A-Za-z\\d])${lookalike}|${lookalike}(?=[A-Za-z\\d])`;
const hidden = new RegExp([joiner + unseen, otherDigit, onDigit, wide, mixed].join('|'), 'gu');

const names: Readonly<Record<string, string>> = {
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a space without width',
  '\u200C': 'a mark without width',
  '\u200D': 'a mark without width',
  '\uFEFF': 'a byte order mark',
  '\uFFFD': 'the mark for a lost letter',
};

const kindOf = (character: string): string => {
  if (/\p{Nd}/u.test(character)) return 'a digit of another script';
  if (/\p{N}/u.test(character)) return 'a digit in another form';
  if (/\p{M}/u.test(character)) return 'a mark on a digit';
  if (/\p{L}/u.test(character)) return 'a letter of another script';
  return (
    names[character] ?? (/[\uFF01-\uFF5E]/.test(character) ? 'a wide sign' : 'a control character')
  );
};

const nameOf = (character: string): string => {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${kindOf(character)}, U+${code}`;
};

/** Finds such characters in a file: one problem for each line that has any. */
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

/** Finds them in values too: "\u202E" in double quotes is six plain letters in the file. */
export const hiddenInValues = (value: unknown, path: Path, file: string): Problem[] => {
  if (typeof value === 'string') {
    const [character] = value.match(hidden) ?? [];
    return character
      ? [problem('hidden-character', { file, path }, { name: nameOf(character) })]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    hiddenInValues(inner, [...path, Array.isArray(value) ? Number(key) : key], file),
  );
};
