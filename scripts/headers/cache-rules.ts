/**
 * How long a browser may keep a file, by its path in the site.
 * Pages, PDFs and Pagefind's fragments (a page's text) are never written to disk. Names under `/_astro/`
 * change with their content. Everything else is asked for anew each time, and may be answered 304.
 */
export function cacheControl(path: string): string {
  if (path.startsWith('/_astro/')) return 'public, max-age=31536000, immutable';
  if (path.startsWith('/pagefind/fragment/') || path.endsWith('.pdf') || isPage(path)) {
    return 'no-store';
  }
  return 'no-cache';
}

/** Whether a path names a page: `/`, `/guides/`, `/404.html`. */
export function isPage(path: string): boolean {
  return path.endsWith('/') || path.endsWith('.html');
}
