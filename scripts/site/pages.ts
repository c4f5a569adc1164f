import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { elementsOf, parseHtml, type HtmlDocument, type HtmlElement } from './html.ts';

/** One built page. */
export interface Page {
  /** Its path in the site: `/`, `/guides/`, `/404.html`. */
  path: string;
  /** Its file on disk. */
  file: string;
  source: string;
  document: HtmlDocument;
  elements: readonly HtmlElement[];
}

/** Every file below a folder, as paths from it with forward slashes, sorted. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .map((path) => path.split(sep).join('/').replace(/^\//, ''))
    .sort();
}

/** The address a file is served at: `guides/index.html` becomes `/guides/`. */
export function sitePath(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Reads every page of a built site. */
export function readPages(folder: string): Page[] {
  return filesUnder(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readPage(sitePath(name), join(folder, name)));
}

function readPage(path: string, file: string): Page {
  const source = readFileSync(file, 'utf8');
  const document = parseHtml(source);
  return { path, file, source, document, elements: elementsOf(document) };
}
