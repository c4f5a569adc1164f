import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Move } from '../../src/domain/moved.ts';
import { readRedirectsFile } from '../headers/redirects-file.ts';
import { filesUnder, sitePath } from '../site/pages.ts';

/** An encoding that a file may be stored in beside itself. */
export type Encoding = 'br' | 'gz';

/** One file of the site, and in which encodings it is stored. */
export interface SiteFile {
  file: string;
  encodings: readonly Encoding[];
}

/** What a site answers to: files by path, and the paths that only lead to another. */
export interface SiteFiles {
  files: ReadonlyMap<string, SiteFile>;
  redirects: ReadonlyMap<string, string>;
}

// Read by hosts and by this server, never served.
const PRIVATE = new Set(['_headers', '_redirects']);

/**
 * Lists a folder once. Only what is listed is ever served, so that no path, however it is written,
 * reaches a file outside the folder.
 */
export function listSite(folder: string): SiteFiles {
  const names = new Set(filesUnder(folder));
  const isCopy = (name: string) => /\.(br|gz)$/.test(name) && names.has(name.slice(0, -3));
  const files = new Map<string, SiteFile>();
  const redirects = new Map<string, string>();
  for (const name of names) {
    if (PRIVATE.has(name) || isCopy(name)) continue;
    const path = sitePath(name);
    const encodings = (['br', 'gz'] as const).filter((ending) => names.has(`${name}.${ending}`));
    files.set(path, { file: join(folder, name), encodings });
    if (!path.endsWith('/')) continue;
    redirects.set(`/${name}`, path);
    if (path !== '/') redirects.set(path.slice(0, -1), path);
  }
  for (const { from, to } of names.has('_redirects') ? movesIn(folder) : []) {
    redirects.set(from, to);
    // Only a page has an address without its last stroke.
    if (!from.endsWith('/')) continue;
    redirects.set(from.slice(0, -1), to);
    redirects.set(`${from}index.html`, to);
  }
  return { files, redirects };
}

function movesIn(folder: string): Move[] {
  return readRedirectsFile(readFileSync(join(folder, '_redirects'), 'utf8'));
}
