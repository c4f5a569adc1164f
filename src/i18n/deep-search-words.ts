import {
  everywhere,
  facetIds,
  needMark,
  type DeepKind,
  type DeepPage,
  type FacetId,
} from '../domain/deep-search/facets.ts';
import { groupByFacet } from '../domain/deep-search/group-by-facet.ts';
import type { Partnership } from '../domain/partnership.ts';
import type { Vocabulary } from '../domain/vocabulary-entry.ts';

/** The words of the search for professionals and of the lists that stand in for it. */
export const deepWords = {
  title: 'Search',
  heading: 'Search pages and documents',
  lead: 'Every page for professionals and the public, and the text of every document we hold.',
  label: 'Words to look for',
  hint: 'Leave this empty to see everything that fits what you choose. What you type and choose is not sent and not kept.',
  narrow: 'Narrow it down',
  any: 'All',
  sort: 'Order',
  sorts: { best: 'Best match first', newest: 'Newest first', name: 'By name' },
  sortHint: 'Only papers, figures and news have a date. Other pages come after them.',
  search: 'Search',
  clear: 'Clear all',
  loading: 'Searching. This can take a while on a slow line.',
  nothing: 'Nothing fits. Try fewer words, or choose “All” again.',
  count: (count: number) =>
    count === 0 ? 'Nothing found' : count === 1 ? '1 found' : `${count} found`,
  results: 'Found',
  more: 'Show more',
  page: (number: string) => `page ${number}`,
  published: 'Published',
  failed:
    'Searching did not work on this device or line. You can look through these lists instead:',
  notLive:
    'The search is not ready yet, or cannot work on this device. The lists below always work.',
  lists: 'The same as lists',
  by: (key: string) => `By ${key.toLowerCase()}`,
  aToZ: 'Every service, A to Z',
  listsHeading: 'Everything',
  listsLead: 'Every page for professionals and the public, by the keys that search uses.',
} as const;

/** What each key is called. */
export const facetNames: Record<FacetId, string> = {
  kind: 'Kind',
  district: 'District',
  audience: 'Who it is for',
  theme: 'Theme',
  year: 'Year published or covered',
  area: 'Area',
};

/** What each kind of page is called. */
export const deepKindNames: Record<DeepKind, string> = {
  service: 'Local service',
  helpline: 'National helpline or service',
  'referral-route': 'Referral route',
  guide: 'Guide',
  page: 'Page',
  'death-review': 'Death review',
  report: 'Report',
  strategy: 'Strategy',
  statistic: 'Figures',
  news: 'News',
  document: 'Document (PDF)',
};

/** Where the words of the ids come from. */
export interface FacetSources {
  themes: Vocabulary;
  needs: Vocabulary;
  who: Vocabulary;
  partnership: Partnership;
  partnerships: readonly Partnership[];
}

/** One choice under a key. */
export interface FacetChoice {
  id: string;
  name: string;
}

const professionalNames = (list: Vocabulary, mark = ''): FacetChoice[] =>
  Object.entries(list)
    .map(([id, { professional }]) => ({ id: mark + id, name: professional }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));

const namesOf = (sources: FacetSources): Record<FacetId, FacetChoice[]> => ({
  kind: Object.entries(deepKindNames).map(([id, name]) => ({ id, name })),
  district: sources.partnership.districts.map(({ id, name }) => ({ id, name })),
  audience: Object.entries(sources.who).map(([id, { professional }]) => ({
    id,
    name: professional,
  })),
  theme: [
    ...professionalNames(sources.themes),
    ...professionalNames(sources.needs, needMark).map(({ id, name }) => ({
      id,
      name: `Help with: ${name}`,
    })),
  ],
  year: [],
  area: [
    ...sources.partnerships.map(({ id, name }) => ({ id, name })),
    { id: everywhere, name: 'The whole country' },
  ],
});

/**
 * The choices under each key that leads to any page, in the order they are shown; years newest first.
 */
export const facetChoices = (
  pages: readonly DeepPage[],
  sources: FacetSources,
): Record<FacetId, FacetChoice[]> => {
  const names = namesOf(sources);
  const choicesOf = (facet: FacetId): FacetChoice[] => {
    const known = new Map(names[facet].map(({ id, name }) => [id, name]));
    return groupByFacet(pages, facet, [...known.keys()]).map(({ value }) => ({
      id: value,
      name: known.get(value) ?? value,
    }));
  };
  return Object.fromEntries(facetIds.map((id) => [id, choicesOf(id)])) as Record<
    FacetId,
    FacetChoice[]
  >;
};
