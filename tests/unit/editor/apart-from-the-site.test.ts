import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editorPolicy } from '../../../scripts/editor/editor-server.ts';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));

const namesTheForm = /sveltia|scripts\/editor(?:\/|\.ts)|build\/editor/i;

test('nothing the site is made of names the form or its program', () => {
  const madeOf = ['src', 'public', 'scripts/build'].flatMap(filesBelow);
  const sources = [...madeOf, 'astro.config.mjs', 'scripts/build.ts'];
  expect(sources.length).toBeGreaterThan(100);
  const guilty = sources.filter((file) => namesTheForm.test(readFileSync(file, 'utf8')));
  expect(guilty).toEqual([]);
  expect(namesTheForm.test(readFileSync('scripts/editor/build-editor.ts', 'utf8'))).toBe(true);
});

test('the form’s page may ask no other machine for anything', () => {
  expect(editorPolicy).not.toMatch(/https?:|\*/);
  expect(editorPolicy).toContain("default-src 'none'");
});
