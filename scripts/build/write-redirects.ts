import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { londonDay } from '../../src/domain/checks/london-day.ts';
import { movesOf } from '../../src/domain/checks/moves.ts';
import type { Move } from '../../src/domain/moved.ts';
import { readContent } from '../content/read.ts';
import { nginxSite } from '../headers/nginx.ts';
import { redirectsFile } from '../headers/redirects-file.ts';
import type { BuildOptions } from './options.ts';

/**
 * Writes where old addresses lead, for every kind of host: `_redirects` in the site, and the example
 * for nginx. Hosts that know neither serve the page that Astro made at the old address.
 * @returns the old addresses
 */
export function writeRedirects(
  root: string,
  { staged, workshop, partnership }: BuildOptions,
  now: Date,
): Move[] {
  const owners = ['national', partnership];
  // Papers and figures of other partnerships stand on every site.
  const everywhere = ['publication', 'statistic'];
  const own = readContent(join(root, 'content')).documents.filter(
    ({ owner, kind }) => owners.includes(owner) || everywhere.includes(kind),
  );
  const moves = movesOf(own, londonDay(now));
  if (moves.length > 0) writeFileSync(join(staged, '_redirects'), redirectsFile(moves));
  writeFileSync(join(workshop, 'nginx-site.conf'), nginxSite({}, moves));
  return moves;
}
