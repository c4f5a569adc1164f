import { cacheControl } from './cache-rules.ts';
import type { Headers } from './response-headers.ts';

/**
 * The `_headers` file that Netlify and Cloudflare Pages read from a site's root.
 * Both join the values when two rules set the same header, so no path may match two rules that set
 * `Cache-Control`: each folder at the top gets a rule of its own, Pagefind's folders one each.
 * @param paths - every path of the site, such as `/guides/` and `/_astro/x.js`
 */
export function headersFile(headers: Headers, paths: readonly string[]): string {
  const rules = new Map<string, string>();
  for (const path of paths) {
    const pattern = cachePattern(path);
    // A folder that holds a page and something else: the page decides.
    if (rules.get(pattern) !== 'no-store') rules.set(pattern, cacheControl(path));
  }
  const cacheBlocks = [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pattern, value]) => block(pattern, { 'Cache-Control': value }));
  return [block('/*', headers), ...cacheBlocks].join('\n');
}

/**
 * Reads the headers of every response back from the text of a `_headers` file.
 * @throws when the text has no rule for all paths
 */
export function readHeadersFile(text: string): Headers {
  const [pattern, ...lines] = text.split('\n\n')[0]?.trimEnd().split('\n') ?? [];
  if (pattern !== '/*') throw new Error('The _headers file does not begin with a rule for /*.');
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
}

function cachePattern(path: string): string {
  const folders = path.split('/').slice(1, -1);
  const depth = folders[0] === 'pagefind' ? 2 : 1;
  return folders.length < depth ? path : `/${folders.slice(0, depth).join('/')}/*`;
}

function block(pattern: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [pattern, ...lines, ''].join('\n');
}
