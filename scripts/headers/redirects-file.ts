import type { Move } from '../../src/domain/moved.ts';

/** The `_redirects` file that Netlify and Cloudflare Pages read from a site’s root. */
export const redirectsFile = (moves: readonly Move[]): string =>
  moves.map(({ from, to }) => `${from} ${to} 301\n`).join('');

/** Reads such a file back. Lines that are no redirect are left out. */
export const readRedirectsFile = (text: string): Move[] =>
  text.split('\n').flatMap((line) => {
    const [from, to, status] = line.trim().split(/\s+/);
    return from && to && status === '301' ? [{ from, to }] : [];
  });
