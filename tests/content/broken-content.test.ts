import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent, type CheckResult } from '../../scripts/content/check.ts';
import { homeOf } from '../../scripts/content/folders.ts';
import { issues } from '../../src/domain/checks/issue.ts';
import {
  checkChanged,
  checkTexts,
  goodRoot,
  goodText,
  options,
  writeBelow,
} from './check-files.ts';

interface Broken {
  issue: string;
  file: string;
  /** The good file this one is made from, if it is a new one. */
  copy?: string;
  replace?: string;
  by?: string;
  text?: string;
  /** The file in which the problem is told, if it is another one. */
  toldIn?: string;
  line: number | null;
  column: number | null;
  wrong: string;
  write: string;
  also?: string[];
}

const fixture = resolve(import.meta.dirname, '../fixtures/content/broken.yaml');
const cases = parse(readFileSync(fixture, 'utf8')) as Broken[];

// Told in tests of their own: a text file cannot hold them, the small site’s own numbers are made up,
// and lost addresses are remembered by Git alone. Those of PDFs are in tests/unit/documents.
const elsewhere = [
  'unreadable-document',
  'document-without-text',
  'pages-without-text',
  'unsafe-document',
  'doubtful-document',
  'unoffered-document',
  'file-encoding',
  'file-too-big',
  'unreadable-file',
  'made-up-number',
  'lost-address',
];

// The good content has one number that is not printed, so this note is always there.
const always = 'not-printed';

const checkBroken = (one: Broken): CheckResult => {
  const text = one.text ?? goodText(one.copy ?? one.file);
  const { replace, by = '' } = one;
  if (replace !== undefined) expect(text, 'the good file holds these words').toContain(replace);
  const broken = replace === undefined ? text : text.replace(replace, () => by);
  // The name or the place of a new file may be what is wrong with it: those are read from the disk.
  return homeOf(one.file.replace('content/', '')) && one.issue !== 'file-name'
    ? checkTexts({ [one.file]: broken })
    : checkChanged((root) => {
        writeBelow(root, one.file, broken);
      });
};

test('the good content has no mistake', () => {
  const { placed, hasErrors } = checkContent(goodRoot, options);
  expect(placed.filter(({ issue }) => issue !== always)).toEqual([]);
  expect(hasErrors).toBe(false);
});

test('every kind of issue has a broken file', () => {
  const shown = new Set([...cases.map(({ issue }) => issue), ...elsewhere]);
  expect(Object.keys(issues).filter((id) => !shown.has(id))).toEqual([]);
  expect(cases.length).toBeGreaterThan(100);
});

describe('each mistake is told with its file, line, what is wrong and what to write', () => {
  test.each(cases.map((one, index) => ({ ...one, name: `${one.issue} (${index + 1})` })))(
    '$name',
    (one) => {
      const { placed } = checkBroken(one);
      const found = placed.find(({ issue }) => issue === one.issue);
      expect(found).toMatchObject({
        file: one.toldIn ?? one.file,
        wrong: one.wrong,
        write: one.write,
      });
      expect(found?.location?.line ?? null).toBe(one.line);
      expect(found?.location?.column ?? null).toBe(one.column);
      const others = placed.filter((other) => other !== found && other.issue !== always);
      expect(others.map(({ issue }) => issue)).toEqual(one.also ?? []);
    },
  );
});

test('a mistake in one file is not told again for the word lists that name it', () => {
  const list = `list: topics
topics:
  talk:
    words: [listen]
    targets: [helpline/night-line]
checked: 2026-11-20
reviewBy: 2027-02-20
owner: helplines-editor
`;
  const helpline = 'content/national/helplines/night-line.md';
  const { placed } = checkTexts({
    'content/national/search/topics.yaml': list,
    [helpline]: goodText(helpline).replace('name:', 'nam:'),
  });
  expect(placed.filter(({ file }) => file.includes('/search/'))).toEqual([]);
  expect(placed.map(({ issue }) => issue)).toContain('missing-field');
});
