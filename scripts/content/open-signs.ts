/** A quote or a bracket that is never closed, and the line as it should be. */
export interface OpenSign {
  /** Where the sign stands, in characters. */
  at: number;
  sign: string;
  line: string;
}

const quoted = /^([ \t]*(?:- +)?(?:[\w-]+:[ \t]+)?)(["'])(.*)$/;
const bracketed = /^([ \t]*(?:- +)?[\w-]+:[ \t]+)([[{])(.*)$/;
const nextField = /^[ \t]*(?:- +)?[\w-]+:(?:[ \t]|$)|^[ \t]*- |^---/;
const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

const isClosed = (rest: string, sign: string): boolean => {
  const inside = sign === '"' ? rest.replace(/\\./g, '') : rest.replaceAll("''", '');
  return inside.includes(closing[sign] ?? sign);
};

const indentOf = (line: string): number => /^[ \t]*(?:- +)?/.exec(line)?.[0].length ?? 0;

// A long text or list may go on in the next line; no field of the same level may begin inside it.
const goesOn = (line: string, next: string | undefined): boolean =>
  next !== undefined && (!nextField.test(next) || indentOf(next) > indentOf(line));

/**
 * Finds quotes and brackets that are opened and not closed before the next field begins. YAML itself
 * only stumbles where the next quote stands, perhaps a hundred lines below.
 */
export const openSigns = (yaml: string): OpenSign[] => {
  const lines = yaml.split('\n').map((line) => line.replace(/\r$/, ''));
  let start = 0;
  return yaml.split('\n').flatMap((whole, index): OpenSign[] => {
    const from = start;
    start += whole.length + 1;
    const line = lines[index] ?? '';
    const [, before = '', sign = '', rest = ''] = quoted.exec(line) ?? bracketed.exec(line) ?? [];
    if (sign === '' || isClosed(rest, sign)) return [];
    const next = lines.slice(index + 1).find((one) => one.trim() !== '');
    if (goesOn(line, next)) return [];
    const closed = `${line.trim().replace(/,$/, '')}${closing[sign] ?? ''}`;
    return [{ at: from + before.length, sign, line: closed }];
  });
};

/** The same YAML with something harmless in place of what is never closed; no letter moves. */
export const withoutOpenSigns = (yaml: string, signs: readonly OpenSign[]): string =>
  signs.reduce((text, { at }) => `${text.slice(0, at)} ${text.slice(at + 1)}`, yaml);
