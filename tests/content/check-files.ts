import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkContent, judgeContent, type CheckResult } from '../../scripts/content/check.ts';
import { readOffered } from '../../scripts/documents/read-offered.ts';
import { readOwnWords } from '../../scripts/content/dictionary.ts';
import { homeOf } from '../../scripts/content/folders.ts';
import { listFiles } from '../../scripts/content/list-files.ts';
import { readDocument, type ReadDocument } from '../../scripts/content/read-document.ts';

/** A small site's content without a mistake. Its numbers are Ofcom's made-up ones. */
export const goodRoot = resolve(import.meta.dirname, '../fixtures/content/good');

/** The day on which the small site is checked. */
export const testDay = new Date('2026-11-22T12:00:00Z');

export const options = {
  now: testDay,
  allowsMadeUpNumbers: true,
  ownWords: readOwnWords(join(goodRoot, 'content/spelling.txt')),
};

/** The text of one good file, by its path from the project's root. */
export const goodText = (file: string): string => readFileSync(join(goodRoot, file), 'utf8');

const read = (file: string, text: string): ReadDocument => {
  const path = file.replace(/^content\//, '');
  const home = homeOf(path);
  if (!home) throw new Error(`Nothing reads ${file}`);
  return readDocument(home, path, text);
};

const goodFiles = listFiles(join(goodRoot, 'content')).map(({ path }) => `content/${path}`);
const good = new Map(goodFiles.map((file) => [file, read(file, goodText(file))]));

/** Checks the good content with some files changed or added, without touching the disk. */
export const checkTexts = (changed: Readonly<Record<string, string>>): CheckResult => {
  const files = new Map(good);
  for (const [file, text] of Object.entries(changed)) files.set(file, read(file, text));
  const all = [...files].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
  return judgeContent(
    {
      documents: all.map(({ document }) => document),
      sources: new Map(all.map(({ document, source }) => [document.file, source])),
      problems: all.flatMap(({ problems }) => problems),
    },
    readOffered(goodRoot),
    options,
  );
};

/** Checks a copy of the good content on the disk after `change` was made to it. */
export const checkChanged = (change: (root: string) => void, more: object = {}): CheckResult => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(goodRoot, root, { recursive: true });
    change(root);
    return checkContent(root, { ...options, ...more });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

/** Writes one file below `root`, with its folders. */
export const writeBelow = (root: string, path: string, text: string | Uint8Array): void => {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
