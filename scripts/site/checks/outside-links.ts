import { attribute, type HtmlElement } from '../html.ts';
import { foreignLoads } from '../loaded-addresses.ts';
import type { SiteCheck } from '../site.ts';

/** Nothing is asked of another place by itself, and a link there tells it nothing. */
export const outsideLinks: SiteCheck = {
  name: 'No page asks anything of another place',
  problems: ({ pages }) =>
    pages.flatMap(({ path, elements }) =>
      elements
        .flatMap((element) => [...foreignLoads(element), ...loudLink(element)])
        .map((find) => `${path}: ${find}`),
    ),
};

function loudLink(element: HtmlElement): string[] {
  const href = attribute(element, 'href')?.trim() ?? '';
  if (element.tagName !== 'a' || !/^(https?:)?\/\//i.test(href)) return [];
  const relations = new Set(attribute(element, 'rel')?.split(/\s+/));
  // The exit replaces the page in its own tab, so that no opener is left behind.
  const isExit = attribute(element, 'data-exit') !== undefined;
  const missing = (isExit ? ['noreferrer'] : ['noreferrer', 'noopener']).filter(
    (relation) => !relations.has(relation),
  );
  const finds = missing.length > 0 ? [`link to ${href} lacks rel="${missing.join(' ')}"`] : [];
  const opens = attribute(element, 'target') !== undefined;
  return opens ? [...finds, `link to ${href} has a target: links stay in their tab`] : finds;
}
