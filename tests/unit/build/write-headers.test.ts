import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildOptions } from '../../../scripts/build/options.ts';
import { writeHeaders } from '../../../scripts/build/write-headers.ts';
import { readHeadersFile } from '../../../scripts/headers/headers-file.ts';
import { hashSource } from '../../../scripts/headers/inline-parts.ts';
import { newFolder, pageSource, writeFiles } from '../site/site-folder.ts';

function stage(files: Record<string, string>) {
  const options = buildOptions(['--out', join(newFolder(), 'dist')]);
  writeFiles(options.staged, files);
  return options;
}

test('one policy is written into the pages, for hosts that read _headers, and for nginx', () => {
  const options = stage({ 'index.html': pageSource(), 'guides/index.html': pageSource() });
  expect(writeHeaders(options)).toHaveLength(2);
  const headers = readFileSync(join(options.staged, '_headers'), 'utf8');
  const nginx = readFileSync(join(options.workshop, 'nginx-headers.conf'), 'utf8');
  const page = readFileSync(join(options.staged, 'guides/index.html'), 'utf8');
  for (const text of [headers, nginx, page]) expect(text).toContain(hashSource('guard()'));
  expect(nginx).toContain(readHeadersFile(headers)['Content-Security-Policy']);
  expect(headers).toContain('/guides/*\n  Cache-Control: no-store');
});

test.each([
  [{ head: '<script>other()</script>' }, 'holds an inline script that the site does not know'],
  [{ head: '<style>a{}</style>' }, 'holds an inline style that the site does not know'],
  [{ main: '<h1 style="a:b">A</h1>' }, 'has a style attribute'],
  [{ main: '<h1 onclick="a()">A</h1>' }, 'has onclick'],
  [{ main: '<a href="javascript:a()">A</a>' }, 'has a javascript: address'],
  [{ main: '<img src="https://e.example/a.png" alt="">' }, 'from another place'],
])('the build stops at a page with %o', (words, problem) => {
  const options = stage({
    'index.html': pageSource(),
    'guides/index.html': pageSource(),
    'odd/index.html': pageSource(words),
  });
  expect(() => writeHeaders(options)).toThrow(
    expect.objectContaining({ name: 'BuildProblem', message: expect.stringContaining(problem) }),
  );
});

test('all problems of all pages are told at once', () => {
  const options = stage({
    'index.html': pageSource({ main: '<h1 style="a:b">A</h1>' }),
    'guides/index.html': pageSource({ main: '<h1 onclick="a()">A</h1>' }),
  });
  expect(() => writeHeaders(options)).toThrow(/\/guides\/: .*\n +\/: .*style/);
});
