import { parseDocument, type Document as YamlDocument } from 'yaml';
import { openSigns, withoutOpenSigns } from './open-signs.ts';

const lineOf = (text: string, position: number): readonly [number, number] => {
  const start = text.lastIndexOf('\n', position - 1) + 1;
  const end = text.indexOf('\n', position);
  return [start, end < 0 ? text.length : end];
};

const put = (text: string, from: number, signs: string): string =>
  text.slice(0, from) + signs + text.slice(from + signs.length);

/** Makes one broken line readable without moving a letter, or turns it into a comment. */
const mendLine = (text: string, position: number, isSecondTime: boolean): string => {
  const [start, end] = lineOf(text, position);
  const line = text.slice(start, end);
  const [, name = '', value = ''] = /^([ \t]*(?:- )?[\w-]+:[ \t]+)(.*)$/.exec(line) ?? [];
  const mended = isSecondTime
    ? line.replace(/[^\r]/g, ' ')
    : name.replaceAll('\t', ' ') +
      value
        .replace(/:(?=\s)/g, ';')
        .replace(/^[@`%&*!|>"'[\]{},?#]/, '_')
        .replace(/["\\]/g, '_');
  return put(text, start, mended.padEnd(line.length).slice(0, line.length));
};

/** Fields with broken lines, read all the same. */
export interface Mended {
  tree: YamlDocument;
  /** Where the broken lines begin, in characters: what is read there is not what was meant. */
  broken: readonly number[];
}

// More broken lines than this are no slip: the file is something else.
const mostLines = 12;

/** How every YAML of the content is read. */
export const settings = {
  version: '1.2',
  schema: 'core',
  merge: false,
  strict: true,
  stringKeys: true,
  uniqueKeys: true,
  prettyErrors: false,
  // Not “silent”: that would also silence a second document in the same file.
  logLevel: 'error',
} as const;

/**
 * Reads what can be read of broken fields, so that one slip hides no other. Nothing is made of it but
 * a list of further mistakes.
 * @param tricks where signs stand that YAML knows and editors need not
 * @returns null if too much is broken
 */
export const mendYaml = (text: string, tricks: readonly number[]): Mended | null => {
  const signs = openSigns(text);
  let mended = withoutOpenSigns(text, signs);
  const broken = new Map(signs.map(({ at }) => [lineOf(text, at)[0], 1]));
  for (const at of tricks) {
    const [start] = lineOf(mended, at);
    mended = mendLine(mended, start, broken.has(start));
    broken.set(start, 1);
  }
  for (let round = 0; round < mostLines * 2; round += 1) {
    const tree = parseDocument(mended, settings);
    const [error] = tree.errors;
    if (!error) return { tree: tree as unknown as YamlDocument, broken: [...broken.keys()] };
    const [start] = lineOf(mended, Math.min(error.pos[0], Math.max(0, mended.length - 1)));
    const times = broken.get(start) ?? 0;
    if (times > 1 || broken.size > mostLines) return null;
    broken.set(start, times + 1);
    mended = mendLine(mended, start, times > 0);
  }
  return null;
};
