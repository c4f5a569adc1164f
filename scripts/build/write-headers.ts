import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { astroHashes } from '../headers/astro-parts.ts';
import { collectHashes } from '../headers/collect-hashes.ts';
import { withEarlyScripts } from '../headers/early-scripts.ts';
import { headersFile } from '../headers/headers-file.ts';
import { insertMetaPolicy } from '../headers/meta-policy.ts';
import { nginxHeaders } from '../headers/nginx.ts';
import { refusedMarkup } from '../headers/refused-markup.ts';
import { responseHeaders } from '../headers/response-headers.ts';
import { filesUnder, readPages, sitePath } from '../site/pages.ts';
import type { BuildOptions } from './options.ts';
import { stopAt } from './problems.ts';

/**
 * Makes one policy from what the pages really carry, and writes it for every kind of host: into the
 * pages, as `_headers` in the site, and for nginx beside it.
 * @returns one line per distinct inline part, for the person who started the build
 * @throws {BuildProblem} when a page holds what the policy would refuse
 */
export function writeHeaders({ staged, workshop }: BuildOptions): string[] {
  const pages = readPages(staged);
  const { hashes, summary, problems } = collectHashes(pages, astroHashes);
  stopAt('The pages hold what their policy refuses:', [
    ...problems,
    ...pages.flatMap(refusedMarkup),
  ]);
  for (const page of pages)
    writeFileSync(page.file, insertMetaPolicy({ ...page, source: withEarlyScripts(page) }));
  const headers = responseHeaders(hashes);
  writeFileSync(join(staged, '_headers'), headersFile(headers, filesUnder(staged).map(sitePath)));
  mkdirSync(workshop, { recursive: true });
  writeFileSync(join(workshop, 'nginx-headers.conf'), nginxHeaders(headers));
  return summary;
}
