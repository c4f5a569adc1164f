import type { DeepKind } from '../../domain/deep-search/facets.ts';
import { dateInWords } from '../../i18n/dates.ts';
import { deepKindNames, deepWords as words } from '../../i18n/deep-search-words.ts';
import { element } from './element.ts';
import type { PageHit } from './load-pagefind.ts';
import { markedText } from './marked-text.ts';

const isDocument = ({ meta }: PageHit): boolean => meta.page !== undefined;

const fileOf = ({ url }: PageHit): string => url.split('#')[0] ?? url;

// A page of a site, or the pages found in one document.
const grouped = (hits: readonly PageHit[]): PageHit[][] => {
  const groups: PageHit[][] = [];
  for (const hit of hits) {
    const same =
      isDocument(hit) && groups.find(([first]) => first && fileOf(first) === fileOf(hit));
    if (same) same.push(hit);
    else groups.push([hit]);
  }
  return groups;
};

const tagsOf = ({ meta: { kind, date } }: PageHit): HTMLElement =>
  element(
    'ul',
    { class: 'tags' },
    kind && kind in deepKindNames ? element('li', {}, deepKindNames[kind as DeepKind]) : null,
    date ? element('li', {}, `${words.published} ${dateInWords(date)}`) : null,
  );

const excerptOf = ({ excerpt }: PageHit): HTMLElement => element('p', {}, ...markedText(excerpt));

const nameOf = ({ url, meta: { title = url, page } }: PageHit): string =>
  page ? `${title}, ${words.page(page)}` : title;

const row = (first: PageHit, others: readonly PageHit[]): HTMLElement =>
  element(
    'li',
    {},
    element('h3', {}, element('a', { href: first.url }, nameOf(first))),
    tagsOf(first),
    excerptOf(first),
    ...others.flatMap((hit) => [
      element('p', {}, element('a', { href: hit.url }, nameOf(hit))),
      excerptOf(hit),
    ]),
  );

/**
 * A row for each page found, and one for each document with a link to every page of it that was
 * found. `excerpt` is text: nothing in it becomes markup.
 */
export const pageRows = (hits: readonly PageHit[]): HTMLElement[] =>
  grouped(hits).flatMap(([first, ...others]) => (first ? [row(first, others)] : []));
