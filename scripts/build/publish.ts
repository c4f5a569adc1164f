import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from './options.ts';

/**
 * Puts the finished site in the place of the old one, which stays in the workshop as `previous`.
 * Two renames: a visitor never meets a half-written site, and when the second fails the old site is
 * back.
 */
export function publish({ staged, out, workshop }: BuildOptions): void {
  const previous = join(workshop, 'previous');
  rmSync(previous, { recursive: true, force: true });
  const hadSite = existsSync(out);
  if (hadSite) renameSync(out, previous);
  try {
    renameSync(staged, out);
  } catch (error) {
    if (hadSite) renameSync(previous, out);
    throw error;
  }
}
