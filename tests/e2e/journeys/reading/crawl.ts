/** One page of the site as it was served: its path, and the text of the file. */
export interface ServedPage {
  path: string;
  html: string;
  /** Paths of this site that it links to, in the order of the text. */
  links: string[];
}

const withoutScripts = (html: string): string => html.replaceAll(/<script\b[^]*?<\/script>/g, '');

function linksIn(html: string, base: URL): string[] {
  const addresses = [...withoutScripts(html).matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), base))
    .filter(({ origin }) => origin === base.origin)
    .map(({ pathname }) => pathname);
  return [...new Set(addresses)];
}

/**
 * Reads every page that links lead to from the home page, nearest first, and the page for addresses
 * that do not exist. Throws on an answer that is no success, for such a link is broken.
 */
export async function crawl(start: string): Promise<Map<string, ServedPage>> {
  const found = new Map<string, ServedPage>();
  const waiting = ['/', '/404.html'];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (found.has(path)) continue;
    const address = new URL(path, start);
    const answer = await fetch(address);
    const isPageForMistakes = path === '/404.html';
    if (!answer.ok && !isPageForMistakes)
      throw new Error(`${path} is linked, but answers ${answer.status}`);
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
    const html = await answer.text();
    const links = linksIn(html, address);
    found.set(path, { path, html, links });
    waiting.push(...links);
  }
  return found;
}
