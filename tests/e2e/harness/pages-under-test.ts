import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Twelve addresses that every build has: content, lists, search and the wizard. */
export const twelvePages = [
  '/',
  '/talk-now/',
  '/need/',
  '/who/',
  '/area/',
  '/a-z/',
  '/guides/',
  '/quick-view/',
  '/using-this-site/',
  '/professionals/',
  '/search/',
  '/find-help/',
] as const;

/** Every HTML file of a built site: its path below the folder, and its text. */
export function readHtmlFiles(folder: string): { path: string; html: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(join(folder, path), 'utf8') }));
}

/** Where the exit links of a built site go, read from its home page. */
export function readExitTarget(folder: string): URL {
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  const link = /<a\b[^>]*\bdata-exit\b[^>]*>/.exec(home)?.[0] ?? '';
  const href = /\bhref="([^"]+)"/.exec(link)?.[1];
  if (!href) throw new Error(`${folder}/index.html has no exit link`);
  return new URL(href);
}
