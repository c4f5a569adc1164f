/** The keys by which professionals narrow what is searched. */
export const facetIds = ['kind', 'district', 'audience', 'theme', 'year', 'area'] as const;
export type FacetId = (typeof facetIds)[number];

/** The ids under each key that a page stands under; none where a key says nothing of it. */
export type Facets = Readonly<Record<FacetId, readonly string[]>>;

/** What a page can be. */
export const deepKindIds = [
  'service',
  'helpline',
  'referral-route',
  'guide',
  'page',
  'death-review',
  'report',
  'strategy',
  'statistic',
  'news',
  'document',
] as const;
export type DeepKind = (typeof deepKindIds)[number];

/** The area of what is the same everywhere in the country. */
export const everywhere = 'national';

/** Marks the ids of needs among the themes: `need-housing`. The others are themes of death reviews. */
export const needMark = 'need-';

/** One page or document as the search inside pages sorts and narrows it. */
export type DeepPage = {
  href: string;
  name: string;
  facets: Facets;
  /** When it was published: a year, a month or a day; '' for what is simply kept true. */
  date: string;
  /** Other words that people search with. Never shown. */
  words: readonly string[];
};

/** Where the PDFs stand. */
export const documentFolder = '/documents/';

/** Whether a page is written for people at work: they alone are shown it among the first. */
export const isForWork = (href: string): boolean =>
  href.startsWith('/professionals/') || href.startsWith(documentFolder);
