import { basename } from 'node:path';
import { isNode } from 'yaml';
import type { Kind, Records } from '../../src/domain/catalogue-shape.ts';
import type { Document } from '../../src/domain/checks/ground.ts';
import { problem, type Path, type Problem } from '../../src/domain/checks/issue.ts';
import { schemaProblems } from '../../src/domain/checks/schema/schema-problems.ts';
import { commentsIn } from './comments.ts';
import type { Home } from './folders.ts';
import { hiddenCharacters, hiddenInValues } from './hidden-characters.ts';
import { writtenAt, type Source } from './locate.ts';
import type { Mended } from './mend-yaml.ts';
import { parseYaml, withDates } from './parse-yaml.ts';
import { splitFields } from './split-fields.ts';

/** One file as read, and what is wrong with it on its own. */
export interface ReadDocument {
  document: Document;
  source: Source;
  problems: Problem[];
}

/** The file’s name without its ending. */
export const idOf = (path: string): string => basename(path).replace(/\.\w+$/, '');

/**
 * A document of which only the name is known. Even a file that cannot be read has its id, so that
 * references to it are not called broken too.
 */
export const blankDocument = (home: Home, path: string): Document => {
  const owner = path.split('/')[0] ?? '';
  const id = home.kind === 'partnership' ? owner : idOf(path);
  const file = `content/${path}`;
  return { file, kind: home.kind, id, owner, fields: null, body: '', record: null };
};

/** What a schema makes of the fields of `document`; null if they do not follow it. */
export const recordOf = (home: Home, fields: unknown, document: Document): Records[Kind] | null => {
  const parsed = home.schema.safeParse(fields);
  if (!parsed.success) return null;
  const { id, owner, body } = document;
  // The ids of a list of words are its fields: the file's own id would be one too many.
  if (home.kind === 'vocabulary') return parsed.data as Records['vocabulary'];
  const extra = {
    ...(home.kind === 'helpline' || home.kind === 'service' ? { details: body } : {}),
    ...(home.kind === 'publication' || home.kind === 'statistic' ? { partnership: owner } : {}),
  };
  return { ...(parsed.data as object), id, ...extra } as unknown as Records[Kind];
};

const partsOf = (home: Home, text: string, file: string) => {
  if (home.body !== 'none') return splitFields(text, file);
  if (text.trim() === '') return { problem: problem('empty-file', { file }, {}) };
  return { fields: [0, text.length] as const, body: text.length };
};

// One broken line hides no other mistake. That a field is missing is not told: it may be the broken one.
const furtherProblems = (
  home: Home,
  document: Document,
  source: Source,
  { tree, broken }: Mended,
): Problem[] => {
  const fields: unknown = tree.toJS({ maxAliasCount: 0 });
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return [];
  document.fields = fields;
  document.isMended = true;
  source.tree = tree;
  source.broken = broken.map((at) => at + source.fieldsAt);
  const { file } = document;
  const written = (at: Path) => writtenAt(tree, at);
  const asAstroReads = withDates(tree);
  // A group with a broken line in it has lost one: what is wrong with the whole of it is not known.
  const isWhole = ({ path = [] }: Problem): boolean => {
    const node: unknown = path.length > 0 ? tree.getIn(path, true) : tree.contents;
    const [from, to] = isNode(node) && node.range ? node.range : [0, 0];
    return !broken.some((at) => from <= at && at <= to + 1);
  };
  return schemaProblems({ file, schema: home.schema, fields: asAstroReads, written }).filter(
    (one) => one.issue !== 'missing-field' && isWhole(one),
  );
};

// The longest web address in use has about 200 signs, the widest gap in a table about 200 spaces.
// Beyond that nobody wrote it, and looking through it would keep the check busy for minutes.
const endlessRow = /\S{1000,}|[ \t]{1000,}/;

/** Reads the text of one file. Every mistake in it becomes a problem; nothing is thrown. */
export const readDocument = (home: Home, path: string, text: string): ReadDocument => {
  const document = blankDocument(home, path);
  const { file } = document;
  const source: Source = { text, fieldsAt: 0, bodyAt: text.length, tree: null };
  const problems = hiddenCharacters(text, file);
  const result = { document, source, problems };

  const endless = endlessRow.exec(text);
  if (endless) {
    const { 0: row, index } = endless;
    const at = { file, fileSpan: [index, index + row.length] as const };
    return {
      ...result,
      problems: [...problems, problem('endless-word', at, { length: row.length })],
    };
  }
  const parts = partsOf(home, text, file);
  if ('problem' in parts) return { ...result, problems: [...problems, parts.problem] };
  source.fieldsAt = parts.fields[0];
  source.bodyAt = parts.body;
  document.body = text.slice(parts.body);
  document.comments = commentsIn(text.slice(...parts.fields), parts.fields[0]);
  const read = parseYaml(text.slice(...parts.fields), parts.fields[0], file);
  if ('problems' in read) {
    problems.push(...read.problems);
    if (read.mended) problems.push(...furtherProblems(home, document, source, read.mended));
    return result;
  }

  const { tree, fields, asAstroReads } = read.yaml;
  source.tree = tree;
  document.fields = fields;
  document.record = recordOf(home, asAstroReads, document);
  // What stands in the file as it is was found above; a backslash may bring more.
  const isCoded = text.slice(...parts.fields).includes('\\');
  if (isCoded && problems.length === 0) problems.push(...hiddenInValues(fields, [], file));
  const written = (at: Path) => writtenAt(tree, at);
  problems.push(...schemaProblems({ file, schema: home.schema, fields: asAstroReads, written }));
  if (home.body === 'text' && document.body.trim() === '') {
    problems.push(problem('empty-text', { file, span: [0, 1] }, {}));
  }
  return result;
};
