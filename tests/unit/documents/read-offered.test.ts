import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOffered, readPdfs } from '../../../scripts/documents/read-offered.ts';
import { makePdf } from './make-pdf.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'documents-'));
  mkdirSync(join(root, 'public/documents'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, content: Buffer | string): string => {
  const path = join(root, 'public/documents', name);
  writeFileSync(path, content);
  return path;
};

test('the text of each page is read by itself, line by line', () => {
  put(
    'plan.pdf',
    makePdf({ pages: [['The plan', 'for a year'], ['Second page (with brackets)']] }),
  );
  expect(readOffered(root).get('plan.pdf')).toEqual({
    state: 'read',
    pages: [
      { text: 'The plan\nfor a year', beside: [] },
      { text: 'Second page (with brackets)', beside: [] },
    ],
    about: [],
    author: '',
    attached: [],
    runsScript: false,
  });
});

test('properties, links, comments, files inside and scripts are seen', () => {
  const pdf = makePdf({
    pages: [['A page with words']],
    info: { Title: 'The plan', Author: 'Sam Sample', Keywords: 'draft' },
    links: ['mailto:sam.sample@testshire.example', 'https://testshire.example/plan'],
    comment: 'ring me first',
    attached: 'names.xls',
    script: 'app.alert(1)',
  });
  put('plan.pdf', pdf);
  expect(readOffered(root).get('plan.pdf')).toMatchObject({
    pages: [
      {
        beside: [
          'mailto:sam.sample@testshire.example',
          'https://testshire.example/plan',
          'ring me first',
        ],
      },
    ],
    about: ['The plan', 'draft'],
    author: 'Sam Sample',
    attached: ['names.xls'],
    runsScript: true,
  });
});

test('a locked, a broken and a cut PDF and a file that is none are told apart', () => {
  const good = makePdf({ pages: [['Some words here']] });
  put('locked.pdf', makePdf({ pages: [['Some words here']], isLocked: true }));
  put('broken.pdf', '%PDF-1.7\nnothing that makes sense');
  put('cut.pdf', good.subarray(0, 200));
  put('letter.pdf', 'Dear all');
  put('.DS_Store', 'the system’s own');
  mkdirSync(join(root, 'public/documents/older'));
  const states = [...readOffered(root)].map(([name, { state }]) => [name, state]).sort();
  expect(states).toEqual([
    ['broken.pdf', 'broken'],
    ['cut.pdf', 'broken'],
    ['letter.pdf', 'no-pdf'],
    ['locked.pdf', 'locked'],
    ['older', 'no-pdf'],
  ]);
});

test('a file that cannot be finished in time counts as slow, and the others are read', () => {
  const one = put('one.pdf', makePdf({ pages: [['Some words here']] }));
  expect(readPdfs([one, one], 1).map(({ state }) => state)).toEqual(['slow', 'slow']);
  // A folder makes the reading process stop at once.
  const states = readPdfs([one, root, one]).map(({ state }) => state);
  expect(states).toEqual(['read', 'slow', 'read']);
});

test('without the folder there is nothing to offer', () => {
  rmSync(join(root, 'public'), { recursive: true });
  expect(readOffered(root)).toEqual(new Map());
});
