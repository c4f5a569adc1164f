import type { Page } from '../site/pages.ts';
import { hashesOf, inlineParts } from './inline-parts.ts';
import { pagePolicy } from './policy.ts';

/**
 * Gives a page a policy of its own in a `<meta>`, for a host that forgets the headers. With both, a
 * browser obeys both. It names only the hashes this page needs: hashes do not compress, and most
 * pages have no island. Astro's own `security.csp` was not taken: it does not hash what the layout
 * inlines, so that there would be two lists, and it names every hash of the site on every page.
 * @returns the page's source with the `<meta>` right after the one with the charset, before any
 *   script, since a policy rules only what follows it
 * @throws when the page does not say its charset first in its head
 */
export function insertMetaPolicy(page: Pick<Page, 'path' | 'source' | 'elements'>): string {
  const head = page.elements.findIndex(({ tagName }) => tagName === 'head');
  const charset = page.elements[head + 1];
  const end = charset?.sourceCodeLocation?.endOffset;
  if (!charset?.attrs.some(({ name }) => name === 'charset') || end === undefined) {
    throw new Error(`${page.path}: the first thing in the head must be <meta charset="utf-8">.`);
  }
  const policy = pagePolicy(hashesOf(inlineParts(page)));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return page.source.slice(0, end) + meta + page.source.slice(end);
}
