import { basename, join } from 'node:path';
import type { Document } from '../../src/domain/checks/ground.ts';
import { problem, type Problem } from '../../src/domain/checks/issue.ts';
import { nearest } from '../../src/domain/checks/nearest.ts';
import { homeOf, homes } from './folders.ts';
import { listFiles } from './list-files.ts';
import type { Source } from './locate.ts';
import { blankDocument, idOf, readDocument } from './read-document.ts';
import { readText } from './read-text.ts';

/** All of content/: what could be read, and what is wrong with the rest. */
export interface Content {
  documents: Document[];
  sources: Map<string, Source>;
  problems: Problem[];
}

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
      const read = readText(join(folder, path), file);
      if ('problem' in read) {
        content.documents.push(blankDocument(home, path));
        content.problems.push(read.problem);
      } else {
        const { document, source, problems } = readDocument(home, path, read.text);
        content.documents.push(document);
        content.sources.set(file, source);
        content.problems.push(...problems);
      }
    }
  }
  return content;
};
