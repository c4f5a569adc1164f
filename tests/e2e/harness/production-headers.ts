import { createHash } from 'node:crypto';
import { cacheControl } from '../../../scripts/headers/cache-rules.ts';
import { responseHeaders, withoutTls } from '../../../scripts/headers/response-headers.ts';
import { readHtmlFiles } from './pages-under-test.ts';

/**
 * What a production host sends with each path of a built site, but for the two headers that need TLS.
 * The hashes in the policy are those of the inline text in the site's pages.
 */
export function productionHeaders(folder: string): (path: string) => Record<string, string> {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const { html } of readHtmlFiles(folder)) {
    for (const [, kind, text] of html.matchAll(inlineElements)) {
      const digest = createHash('sha256')
        .update(text ?? '')
        .digest('base64');
      hashes[kind as 'script' | 'style'].add(`'sha256-${digest}'`);
    }
  }
  const headers = withoutTls(
    responseHeaders({ scripts: [...hashes.script], styles: [...hashes.style] }),
  );
  return (path) => ({ ...headers, 'Cache-Control': cacheControl(path) });
}

const inlineElements = /<(script|style)\b(?![^>]*\bsrc=)[^>]*>([^]*?)<\/\1>/g;
