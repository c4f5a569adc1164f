import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { headersFile } from '../../../scripts/headers/headers-file.ts';
import { hashesOf, inlineParts } from '../../../scripts/headers/inline-parts.ts';
import { insertMetaPolicy } from '../../../scripts/headers/meta-policy.ts';
import { responseHeaders } from '../../../scripts/headers/response-headers.ts';
import { elementsOf, parseHtml } from '../../../scripts/site/html.ts';
import { sitePath } from '../../../scripts/site/pages.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that is gone after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sunflower-'));
  folders.push(folder);
  return folder;
}

/** Writes files, given by their path from the folder, and makes the folders they need. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** What a page of the tests may say differently from a page without fault. */
export interface PageWords {
  title?: string;
  head?: string;
  exits?: string;
  main?: string;
  html?: string;
}

const EXIT =
  '<a href="https://safe.example/" rel="noreferrer nofollow" data-exit>Exit this page</a>';

/** The source of a page that no check has anything to say about, but for what is asked for. */
export function pageSource(words: PageWords = {}): string {
  return `<!DOCTYPE html>
<html ${words.html ?? 'lang="en-GB"'}>
<head><meta charset="utf-8"><style>html[data-c]{display:none}</style><script>guard()</script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer"><meta property="og:title" content="Information">
<title>${words.title ?? 'Housing'}</title>${words.head ?? ''}</head>
<body><a href="#main">Skip to the main text</a>${words.exits ?? EXIT + EXIT}
<main id="main">${words.main ?? '<h1>Somewhere to stay</h1><p>Words.</p>'}</main></body>
</html>
`;
}

/** A page's parts as the programs hand them around, from its source. */
export function pageOf(source: string, path = '/') {
  const document = parseHtml(source);
  return { path, file: '', source, document, elements: elementsOf(document) };
}

/** Writes a whole site, with its policies and its list of numbers, as the build would. */
export function writeSite(
  files: Readonly<Record<string, string>>,
  printable: object = { digits: [], never: [] },
): string {
  const workshop = newFolder();
  const folder = join(workshop, 'dist');
  const isPage = (name: string) => name.endsWith('.html');
  const pages = Object.entries(files).filter(([name]) => isPage(name));
  const hashes = hashesOf(pages.flatMap(([, source]) => inlineParts(pageOf(source))));
  const ready = Object.entries(files).map(([name, source]) => [
    name,
    isPage(name) ? insertMetaPolicy(pageOf(source, sitePath(name))) : source,
  ]);
  writeFiles(folder, {
    ...Object.fromEntries(ready),
    _headers: headersFile(responseHeaders(hashes), Object.keys(files).map(sitePath)),
  });
  writeFiles(workshop, { '.build/printable.json': JSON.stringify(printable) });
  return folder;
}
