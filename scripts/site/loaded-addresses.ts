import { attribute, textOf, type HtmlElement } from './html.ts';

const LOADING = ['src', 'poster', 'data', 'background', 'ping', 'action', 'formaction'];
const LOADING_SETS = ['srcset', 'imagesrcset'];
// Links wait for a person, and these relations only name another address.
const WAITING_TAGS = new Set(['a', 'area']);
const NAMING_RELATIONS = /^(canonical|alternate|author|license|help|me)$/;

/**
 * The addresses that a browser asks for by itself because of this element, or would send a form or a
 * ping to. Not those of links, which wait for a person.
 */
export function loadedAddresses(element: HtmlElement): string[] {
  const values = (names: readonly string[]) =>
    names.map((name) => attribute(element, name)).filter((value) => value !== undefined);
  return [
    ...values(LOADING),
    ...values(LOADING_SETS).flatMap((set) => set.split(',').map(firstWord)),
    ...(loadsItsHref(element) ? values(['href', 'xlink:href']) : []),
    ...(element.tagName === 'style' ? styleAddresses(textOf(element)) : []),
  ].map((address) => address.trim());
}

/** One line for each address of an element that leads to another place than this site. */
export function foreignLoads(element: HtmlElement): string[] {
  return loadedAddresses(element)
    .filter(isForeign)
    .map((address) => `<${element.tagName}> loads ${address} from another place`);
}

/** Whether an address leaves the site: it names a scheme (`data:` too) or a host. */
export function isForeign(address: string): boolean {
  return /^([a-z][a-z\d+.-]*:|[\\/]{2})/i.test(address.trim());
}

function loadsItsHref(element: HtmlElement): boolean {
  if (WAITING_TAGS.has(element.tagName)) return false;
  return element.tagName !== 'link' || !NAMING_RELATIONS.test(attribute(element, 'rel') ?? '');
}

function styleAddresses(css: string): string[] {
  const found = css.matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/gi);
  return [...found].map(([, url, imported]) => url ?? imported ?? '');
}

function firstWord(candidate: string): string {
  return candidate.trim().split(/\s/)[0] ?? '';
}
