import {
  facetIds,
  isForWork,
  type DeepPage,
  type FacetId,
} from '../../../src/domain/deep-search/facets.ts';

/** What Pagefind is told of one page or one page of a document beside its text. */
export interface PageKeys {
  filters: Record<FacetId | 'shelf', string[]>;
  sort: Record<'name' | 'date', string>;
  meta: Record<string, string>;
}

// Pagefind leaves out what has no value to sort by; these stand last when the newest come first.
const undated = '0000';

/** The keys of a page. In: the page, as the domain knows it. */
export const keysOf = ({ href, name, date, facets, words }: DeepPage): PageKeys => ({
  filters: {
    ...(Object.fromEntries(facetIds.map((id) => [id, [...facets[id]]])) as Record<
      FacetId,
      string[]
    >),
    shelf: [isForWork(href) ? 'work' : 'public'],
  },
  sort: { name: name.toLowerCase(), date: date || undated },
  meta: {
    kind: facets.kind[0] ?? 'page',
    ...(date ? { date } : {}),
    ...(words.length > 0 ? { keywords: words.join(', ') } : {}),
  },
});

/** A page that only lists others, or is a tool: all that is known is where it stands. */
export const pageWithoutRecord = (href: string, name: string, area: string): DeepPage => ({
  href,
  name,
  date: '',
  words: [],
  facets: {
    kind: ['page'],
    district: [],
    audience: isForWork(href) ? ['professional'] : ['self', 'professional'],
    theme: [],
    year: [],
    area: [area],
  },
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const tag = (attribute: string, name: string, value: string): string =>
  `<meta data-pagefind-${attribute}="${name}[content]" content="${escaped(value)}">`;

/**
 * Writes the keys into the head of a page for Pagefind to read. Only the copy that Pagefind is given
 * holds them: visitors do not download what they never see.
 */
export const withKeys = (html: string, { filters, sort, meta }: PageKeys): string => {
  const tags = [
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => tag('filter', name, value)),
    ),
    ...Object.entries(sort).map(([name, value]) => tag('sort', name, value)),
    ...Object.entries(meta).map(([name, value]) => tag('meta', name, value)),
  ];
  return html.replace('</head>', () => `${tags.join('')}</head>`);
};
