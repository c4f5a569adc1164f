import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { searchWeight } from '../../../scripts/site/checks/search-weight.ts';
import { readSite } from '../../../scripts/site/site.ts';
import { pageSource, writeSite } from './site-folder.ts';

const problemsWith = (script: string, path = 'search/index.html') =>
  searchWeight.problems(
    readSite(
      writeSite({
        'index.html': pageSource(),
        [path]: pageSource({ head: '<script type="module" src="/_astro/box.js"></script>' }),
        '_astro/box.js': script,
      }),
    ),
  );

// Nothing compresses this.
const dense = (bytes: number): string => `"${randomBytes((bytes * 3) / 4).toString('base64')}"`;

test('a search script of less than 30,000 bytes is right', async () => {
  expect(await problemsWith(dense(20_000))).toEqual([]);
});

test('a heavier one is told with how much is too much', async () => {
  expect(await problemsWith(dense(45_000))).toEqual([
    expect.stringMatching(/^\/search\/: \d+ bytes with brotli, \d+ too many$/),
  ]);
});

test('a script that waits for another file is told', async () => {
  expect(await problemsWith('import{a as b}from"./open-words.js";b()')).toEqual([
    '/search/: /_astro/box.js waits for ./open-words.js',
  ]);
});

test('what is asked for later holds nothing up', async () => {
  expect(await problemsWith('const c=import("./later.js")')).toEqual([]);
});

test('other pages may load what they need', async () => {
  expect(await problemsWith(dense(45_000), 'find-help/index.html')).toEqual([]);
});
