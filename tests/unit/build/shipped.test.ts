import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packagesOf } from '../../../scripts/build/client-packages.ts';
import { shippedLine, writeShipped } from '../../../scripts/build/write-shipped.ts';
import { newFolder, writeFiles } from '../site/site-folder.ts';

test('the package of a module is read from its path, scoped and nested ones too', () => {
  expect(
    packagesOf([
      '/p/node_modules/react-dom/client.js?commonjs',
      '/p/node_modules/@astrojs/react/dist/client.js',
      '/p/node_modules/a/node_modules/b/index.js',
      '/p/src/islands/wizard/Result.tsx',
      '/p/node_modules/react-dom/index.js',
      '\0virtual:search',
    ]),
  ).toEqual(['@astrojs/react', 'b', 'react-dom']);
});

test('a line names size, checksum, path and packages with their versions', () => {
  const line = shippedLine('/_astro/a.js', Buffer.from('abc'), ['react']);
  expect(line).toMatch(
    /^3 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad \/_astro\/a\.js react@\d+\.\d+\.\d+$/,
  );
  expect(shippedLine('/_astro/a.js', Buffer.from('abc'))).toMatch(/ our own$/);
  expect(shippedLine('/pagefind/pagefind.js', Buffer.from('abc'))).toMatch(/ pagefind@[\d.]+$/);
});

test('the list holds every file that runs and no other, and what Vite noted is gone', () => {
  const folder = newFolder();
  writeFiles(folder, {
    'client-packages.json': '{"/_astro/a.js":["react"]}',
    '_astro/a.js': 'a',
    'pagefind/wasm.en.pagefind': 'b',
    'index.html': 'c',
  });
  writeShipped(folder);
  const list = readFileSync(join(folder, 'shipped.txt'), 'utf8');
  const paths = [...list.matchAll(/^\d+ [0-9a-f]{64} (\S+) /gm)].map(([, path]) => path);
  expect(paths).toEqual(['/_astro/a.js', '/pagefind/wasm.en.pagefind']);
  expect(existsSync(join(folder, 'client-packages.json'))).toBe(false);
});
