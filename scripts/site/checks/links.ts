import { attribute, type HtmlElement } from '../html.ts';
import { isForeign, loadedAddresses } from '../loaded-addresses.ts';
import type { Page } from '../pages.ts';
import type { Site, SiteCheck } from '../site.ts';

/**
 * Every address inside the site leads to something that is there, in the form the server uses: no
 * redirect, no query, a fragment only within its own page and only to an id of that page. (Each
 * address with a query or a fragment is one more line in the browser's history.)
 */
export const links: SiteCheck = {
  name: 'Every link leads somewhere',
  problems: (site) =>
    site.pages.flatMap((page) => {
      const ids = new Set(page.elements.map((element) => attribute(element, 'id')));
      const addresses = new Set(page.elements.flatMap(ownAddresses));
      return [...addresses].flatMap((address) => {
        const problem = judge(address, page, ids, site);
        return problem ? [`${page.path}: ${address} ${problem}`] : [];
      });
    }),
};

function ownAddresses(element: HtmlElement): string[] {
  const link = element.tagName === 'a' || element.tagName === 'area' ? ['href'] : [];
  // Astro fetches the parts of an island from these.
  const island = element.tagName === 'astro-island' ? ['component-url', 'renderer-url'] : [];
  return [...link, ...island]
    .flatMap((name) => attribute(element, name) ?? [])
    .concat(loadedAddresses(element))
    .filter((address) => !isForeign(address));
}

function judge(
  address: string,
  page: Page,
  ids: ReadonlySet<string | undefined>,
  { paths }: Site,
): string | undefined {
  if (address.startsWith('#')) {
    const id = decodeURIComponent(address.slice(1));
    return ids.has(id) ? undefined : 'names no id of this page';
  }
  if (address.includes('?')) return 'has a query, which stays in the history';
  if (address.includes('#')) return 'has a fragment, which is one more line in the history';
  const path = decodeURIComponent(new URL(address, `http://site${page.path}`).pathname);
  if (paths.has(path)) return undefined;
  return paths.has(`${path}/`) ? `must be written ${path}/` : 'leads nowhere';
}
