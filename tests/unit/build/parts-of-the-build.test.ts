import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildOptions } from '../../../scripts/build/options.ts';
import { precompress } from '../../../scripts/build/precompress.ts';
import { securityText } from '../../../scripts/build/security-text.ts';
import { joinSheet } from '../../../scripts/build/style-sheet.ts';
import { newFolder, pageSource, writeFiles } from '../site/site-folder.ts';

describe('compressed copies', () => {
  test('stand beside every text that they make smaller', async () => {
    const folder = newFolder();
    writeFiles(folder, { 'a/index.html': pageSource(), 'tiny.txt': 'a', 'a.png': 'x'.repeat(999) });
    await precompress(folder);
    const page = join(folder, 'a/index.html');
    expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(pageSource());
    expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe(pageSource());
    for (const name of ['tiny.txt.br', 'tiny.txt.gz', 'a.png.br']) {
      expect(existsSync(join(folder, name)), name).toBe(false);
    }
  });

  test('are the same bytes each time', async () => {
    const [one, two] = await Promise.all(
      [newFolder(), newFolder()].map(async (folder) => {
        writeFiles(folder, { 'index.html': pageSource() });
        await precompress(folder);
        return ['br', 'gz'].map((ending) => readFileSync(join(folder, `index.html.${ending}`)));
      }),
    );
    expect(one).toEqual(two);
  });
});

test('the sheet is tokens, base, then the others by name, without anything needless', async () => {
  const folder = newFolder();
  writeFiles(folder, {
    'zebra.css': '.z { color: red; }',
    'area.css': '/* about areas */ .a { color: red; }',
    'base.css': 'body { margin: 0px; }',
    'tokens.css': ':root { --ink: #123; }',
    'notes.md': 'not a style',
  });
  expect(await joinSheet(folder)).toBe(':root{--ink: #123}body{margin:0}.a,.z{color:red}');
});

describe('security.txt', () => {
  test('names the page to write to, and runs out within a year', () => {
    expect(securityText('https://site.example/', new Date('2026-11-22T01:02:03Z'))).toBe(
      'Contact: https://site.example/contact/\n' +
        'Expires: 2027-10-01T00:00:00Z\n' +
        'Preferred-Languages: en\n' +
        'Canonical: https://site.example/.well-known/security.txt\n',
    );
  });

  test('is the same all through a month', () => {
    const [first, last] = ['2026-02-01T00:00:00Z', '2026-02-28T23:59:59Z'].map((time) =>
      securityText('https://site.example/', new Date(time)),
    );
    expect(first).toBe(last);
  });
});

test('a build works beside the folder it is for', () => {
  expect(buildOptions(['--partnership', 'luton', '--out', 'a/dist'])).toEqual({
    partnership: 'luton',
    out: resolve('a/dist'),
    workshop: resolve('a/.build'),
    staged: resolve('a/.build/site'),
  });
  expect(() => buildOptions(['--partner', 'luton'])).toThrow("Unknown option '--partner'");
});
