import type { SearchData, SearchRecord } from './search-data.ts';

/** What may arrive a moment later: places, lists by need and person, papers for professionals, news. */
export type LaterData = Pick<SearchData, 'records' | 'topics' | 'places'> & {
  /** The one line of each guide of the first part, in order. */
  guideTexts: readonly string[];
};

// Lines, services, guides and districts come first: lists of the same only lead to them.
const laterKinds = new Set(['needs', 'about', 'page']);

/** True for a record that a person in danger does not wait for. */
export const isLater = ({ group, kind }: Pick<SearchRecord, 'group' | 'kind'>): boolean =>
  group === 'professionals' || group === 'news' || laterKinds.has(kind);

const isGuide = ({ kind }: SearchRecord): boolean => kind === 'guide';

/**
 * Parts the data in two, so that the first results come over a bad line before the rest.
 * In: data whose later records stand last. A topic goes with its first target.
 */
export const splitData = (data: SearchData): { first: SearchData; later: LaterData } => {
  const count = data.records.filter((record) => !isLater(record)).length;
  const isEarly = ({ targets }: SearchData['topics'][number]): boolean =>
    (targets[0] ?? count) < count;
  return {
    first: {
      ...data,
      places: {},
      records: data.records
        .slice(0, count)
        .map((record) => (isGuide(record) ? { ...record, text: '' } : record)),
      topics: data.topics.filter(isEarly),
    },
    later: {
      places: data.places,
      records: data.records.slice(count),
      topics: data.topics.filter((topic) => !isEarly(topic)),
      guideTexts: data.records.filter(isGuide).map(({ text }) => text),
    },
  };
};

/** Puts both parts together again. */
export const joinData = (first: SearchData, later: LaterData): SearchData => {
  const texts = [...later.guideTexts];
  const withText = (record: SearchRecord): SearchRecord =>
    isGuide(record) ? { ...record, text: texts.shift() ?? '' } : record;
  return {
    ...first,
    places: later.places,
    records: [...first.records.map(withText), ...later.records],
    topics: [...first.topics, ...later.topics],
  };
};
