import type { HtmlElement } from '../site/html.ts';
import { foreignLoads } from '../site/loaded-addresses.ts';
import type { Page } from '../site/pages.ts';

/**
 * What the policy would refuse in a page, silently: style attributes, event handlers in attributes,
 * `javascript:` addresses, and anything loaded from another place.
 * @returns one line per find, beginning with the page's path
 */
export function refusedMarkup(page: Pick<Page, 'path' | 'elements'>): string[] {
  return page.elements
    .flatMap((element) => [...refusedAttributes(element), ...foreignLoads(element)])
    .map((find) => `${page.path}: ${find}`);
}

function refusedAttributes({ tagName, attrs }: HtmlElement): string[] {
  return attrs.flatMap(({ name, value }) => {
    if (name === 'style') return [`<${tagName}> has a style attribute. Use a class.`];
    if (/^on[a-z]+$/.test(name)) return [`<${tagName}> has ${name}. Use addEventListener.`];
    // Browsers drop tabs and line breaks anywhere in an address, and spaces before it.
    const isScript = /^\s*javascript:/i.test(value.replace(/[\t\r\n]/g, ''));
    return isScript ? [`<${tagName}> has a javascript: address in ${name}.`] : [];
  });
}
