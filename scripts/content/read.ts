import { basename, join } from 'node:path';
import type { Kind, Records } from '../../src/domain/catalogue-shape.ts';
import type { Document } from '../../src/domain/checks/ground.ts';
import { problem, type Problem } from '../../src/domain/checks/issue.ts';
import { nearest } from '../../src/domain/checks/nearest.ts';
import { schemaProblems } from '../../src/domain/checks/schema/schema-problems.ts';
import { homeOf, homes, type Home } from './folders.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { listFiles } from './list-files.ts';
import { writtenAt, type Source } from './locate.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';
import { splitFields } from './split-fields.ts';

/** All of content/: what could be read, and what is wrong with the rest. */
export interface Content {
  documents: Document[];
  sources: Map<string, Source>;
  problems: Problem[];
}

const idOf = (path: string): string => basename(path).replace(/\.\w+$/, '');

const toName = (path: string): string =>
  idOf(path)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'a-name';

/** Where the file was probably meant to be: the same folder, spelled right. */
const betterPlace = (path: string): string => {
  const [owner = '', ...rest] = path.split('/');
  const folders = homes
    .flatMap((home) => home.paths)
    .map((one) => one.replace('*', owner).split('/').slice(0, -1).join('/'));
  const near = nearest([owner, ...rest].slice(0, -1).join('/'), new Set(folders));
  if (near) return `Move it to content/${near}/${toName(path)}.md`;
  return `Move it to one of these folders: ${[...new Set(folders)].join(', ')}`;
};

const withoutHome = (path: string, file: string): Problem => {
  const ending = /\.[^./]*$/.exec(path)?.[0] ?? '';
  const right = ['.md', '.yaml'].find((other) => homeOf(path.replace(/\.[^./]*$/, '') + other));
  if (right && ending !== right) {
    const data = { name: basename(path), better: basename(path).replace(/\.[^./]*$/, '') + right };
    return problem('file-name', { file }, data);
  }
  return problem('unread-file', { file }, { where: file, better: betterPlace(path) });
};

const recordOf = (home: Home, yaml: unknown, id: string, owner: string, body: string) => {
  const parsed = home.schema.safeParse(yaml);
  if (!parsed.success) return null;
  const extra = {
    ...(home.kind === 'helpline' || home.kind === 'service' ? { details: body } : {}),
    ...(home.kind === 'publication' || home.kind === 'statistic' ? { partnership: owner } : {}),
  };
  // The ids of a list of words are its fields: the file's own id would be one too many.
  if (home.kind === 'vocabulary') return parsed.data as Records['vocabulary'];
  return { ...(parsed.data as object), id, ...extra } as unknown as Records[Kind];
};

const partsOf = (home: Home, text: string, file: string) => {
  if (home.body !== 'none') return splitFields(text, file);
  if (text.trim() === '') return { problem: problem('empty-file', { file }, {}) };
  return { fields: [0, text.length] as const, body: text.length };
};

// Even a file that cannot be read has its id, so that references to it are not called broken too.
const blankDocument = (home: Home, path: string): Document => {
  const owner = path.split('/')[0] ?? '';
  const id = home.kind === 'partnership' ? owner : idOf(path);
  const file = `content/${path}`;
  return { file, kind: home.kind, id, owner, fields: null, body: '', record: null };
};

const readOne = (home: Home, document: Document, text: string, content: Content): void => {
  const { file, id, owner } = document;
  const source: Source = { text, fieldsAt: 0, bodyAt: text.length, tree: null };
  content.sources.set(file, source);
  content.problems.push(...hiddenCharacters(text, file));

  const parts = partsOf(home, text, file);
  if ('problem' in parts) {
    content.problems.push(parts.problem);
    return;
  }
  source.fieldsAt = parts.fields[0];
  source.bodyAt = parts.body;
  document.body = text.slice(parts.body);
  const read = parseYaml(text.slice(...parts.fields), parts.fields[0], file);
  if ('problems' in read) {
    content.problems.push(...read.problems);
    return;
  }
  const { tree, fields, asAstroReads } = read.yaml;
  source.tree = tree;
  document.fields = fields;
  document.record = recordOf(home, asAstroReads, id, owner, document.body);
  const written = (at: Parameters<typeof writtenAt>[1]) => writtenAt(tree, at);
  const reading = { file, schema: home.schema, fields: asAstroReads, written };
  content.problems.push(...schemaProblems(reading));
  if (home.body === 'text' && document.body.trim() === '') {
    content.problems.push(problem('empty-text', { file, span: [0, 1] }, {}));
  }
};

/**
 * Reads every file of `folder` (content/). Never throws for what a file holds: each mistake becomes
 * a problem.
 */
export const readContent = (folder: string): Content => {
  const content: Content = { documents: [], sources: new Map(), problems: [] };
  for (const { path, isFile } of listFiles(folder)) {
    const file = `content/${path}`;
    const home = homeOf(path);
    if (!isFile) {
      const why = 'it is not an ordinary file';
      content.problems.push(problem('unreadable-file', { file }, { why }));
    } else if (!home) {
      content.problems.push(withoutHome(path, file));
    } else {
      const name = basename(path);
      if (!/^[a-z0-9]+(-[a-z0-9]+)*\.(md|yaml)$/.test(name)) {
        const better = toName(path) + name.slice(name.lastIndexOf('.'));
        content.problems.push(problem('file-name', { file }, { name, better }));
      }
      const document = blankDocument(home, path);
      content.documents.push(document);
      const read = readText(join(folder, path), file);
      if ('problem' in read) content.problems.push(read.problem);
      else readOne(home, document, read.text, content);
    }
  }
  return content;
};
