import type { SearchData, SearchRecord } from './search-data.ts';

/** What may arrive a moment later: places, lists by need and person, papers for professionals, news. */
export type LaterData = Pick<SearchData, 'records' | 'topics' | 'places'> & {
  /** The one line of each record of the first part that came without, in order. */
  texts: readonly string[];
  /** Their hand-kept words, in the same order: the topics hold those that matter most. */
  words: readonly string[];
  /** True when not everything fits into the parts. */
  isCut: boolean;
  /** The telling words of the page of each record of the first part, in order. */
  bodies: readonly string[];
};

// Lines, services, guides and districts come first: lists of the same only lead to them.
const laterKinds = new Set(['needs', 'about', 'page']);

/** True for a record that a person in danger does not wait for. */
export const isLater = ({ group, kind }: Pick<SearchRecord, 'group' | 'kind'>): boolean =>
  group === 'professionals' || group === 'news' || laterKinds.has(kind);

/** How many records the parts hold at most, so that no visitor waits or pays for a large directory. */
export const limits = { first: 200, later: 400, more: 250, moreParts: 4 } as const;

// Where there is too much for the first part, it holds what most people can use.
const reach = ({ group, areas }: SearchRecord): number => {
  if (group === 'lines') return 0;
  if (group === 'pages') return 1;
  return typeof areas === 'object' ? 3 : 2;
};

/**
 * Puts records in the order in which they arrive: what people in danger need, then the rest. The order
 * never depends on what anyone types, so the requests for the parts say nothing.
 */
export const inOrderOfArrival = <Record extends SearchRecord>(
  records: readonly Record[],
): Record[] => {
  const early = records.filter((record) => !isLater(record));
  const rest = records.filter(isLater);
  if (early.length <= limits.first) return [...early, ...rest];
  const sorted = early.toSorted((one, other) => reach(one) - reach(other));
  return [...sorted.slice(0, limits.first), ...rest, ...sorted.slice(limits.first)];
};

/** A part that comes after the first two, where a directory is large. */
export type MoreData = Pick<SearchData, 'records' | 'topics'>;

// Of a line to call, the first part says what it is for; of all else the name must do for a moment.
const waitsForText = ({ group }: SearchRecord): boolean => group !== 'lines';

/**
 * Parts the data, so that the first results come over a bad line before the rest, at the same cost
 * however large the directory is. What does not fit into the parts is only found inside pages.
 * In: data whose records stand in the order of arrival. A topic goes with its first target.
 */
export const splitData = (
  data: SearchData,
): { first: SearchData; later: LaterData; more: MoreData[] } => {
  const found = data.records.findIndex(isLater);
  const early = found < 0 ? data.records.length : found;
  const count = Math.min(early, limits.first);
  const end = Math.min(data.records.length, count + limits.later);
  const waiting = data.records.slice(0, count).filter(waitsForText);
  const topicsFrom = (from: number, to: number) =>
    data.topics.filter(({ targets: [target = count] }) => target >= from && target < to);
  const starts = Array.from({ length: limits.moreParts }, (_, at) => end + at * limits.more);
  const more = starts
    .filter((start) => start < data.records.length)
    .map((start) => ({
      records: data.records.slice(start, start + limits.more),
      topics: topicsFrom(start, start + limits.more),
    }));
  return {
    first: {
      ...data,
      places: {},
      records: data.records
        .slice(0, count)
        .map(({ body: _later, ...record }) =>
          waitsForText(record) ? { ...record, text: '', words: '' } : record,
        ),
      topics: topicsFrom(0, count),
    },
    later: {
      places: data.places,
      records: data.records.slice(count, end),
      topics: topicsFrom(count, end),
      isCut: data.records.length > end + limits.moreParts * limits.more,
      bodies: data.records.slice(0, count).map(({ body = '' }) => body),
      texts: waiting.map(({ text }) => text),
      words: waiting.map(({ words }) => words),
    },
    more,
  };
};

/** Adds a part that came after the first two. */
export const addPart = (data: SearchData, { records, topics }: MoreData): SearchData => ({
  ...data,
  records: [...data.records, ...records],
  topics: [...data.topics, ...topics],
});

/** Puts the first two parts together again. */
export const joinData = (first: SearchData, later: LaterData): SearchData => {
  const texts = [...later.texts];
  const words = [...later.words];
  const withBody = (record: SearchRecord, at: number): SearchRecord => {
    const body = later.bodies[at];
    return body ? { ...record, body } : record;
  };
  const withText = (record: SearchRecord): SearchRecord =>
    waitsForText(record)
      ? { ...record, text: texts.shift() ?? '', words: words.shift() ?? '' }
      : record;
  return {
    ...first,
    places: later.places,
    records: [...first.records.map(withText).map(withBody), ...later.records],
    topics: [...first.topics, ...later.topics],
  };
};
