import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readHeadersFile } from '../headers/headers-file.ts';
import { withoutTls, type Headers } from '../headers/response-headers.ts';
import { listSite, type SiteFiles } from './site-files.ts';

/** A built site, ready to be served. */
export interface LoadedSite extends SiteFiles {
  headers: Headers;
  /** Changes when the folder is replaced. */
  identity: number;
}

/**
 * Reads what a server must know of a built site: its files and the headers of every response, which
 * are those of its own `_headers` file when left out.
 * @throws when the folder is no built site
 */
export function loadSite(options: {
  dir: string;
  headers?: Headers;
  production?: boolean;
}): LoadedSite {
  const { dir, headers, production = false } = options;
  const all = headers ?? readHeadersFile(readFileSync(join(dir, '_headers'), 'utf8'));
  return {
    ...listSite(dir),
    headers: production ? all : withoutTls(all),
    identity: statSync(dir).ino,
  };
}
