import type { SearchData, SearchRecord, SearchTopic } from './search-data.ts';

/** What may arrive a moment later: places, lists by need and person, papers for professionals, news. */
export type LaterData = Pick<
  SearchData,
  'records' | 'topics' | 'places' | 'synonyms' | 'harmless'
> & {
  /** The long phrases of each topic of the first part, in order. */
  phrases: readonly string[];
  /** The one line of each record of the first part that came without, in order. */
  texts: readonly string[];
  /** The hand-kept words of each record of the first part: the topics hold those that matter most. */
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

// Most people type one word or two: the first part knows the shortest phrases and other words, as many
// letters of them as a bad line brings in time, however many phrases editors keep.
const mostLetters = { phrases: 6_000, synonyms: 3_000 } as const;

/** The length from which on there is no room for the longer ones. */
const longFrom = (texts: readonly string[], room: number): number => {
  const lengths = texts.map((text) => text.length).sort((one, other) => one - other);
  let letters = 0;
  return lengths.find((length) => (letters += length + 1) > room) ?? Infinity;
};

const onlyThose = (phrases: string, isWanted: (phrase: string) => boolean): string =>
  phrases.split('|').filter(isWanted).join('|');

const parted = <Value>(
  whole: Readonly<Record<string, Value>>,
  isFirst: (key: string) => boolean,
): [Record<string, Value>, Record<string, Value>] => {
  const all = Object.entries(whole);
  const [one, other] = [true, false].map((wanted) =>
    Object.fromEntries(all.filter(([key]) => isFirst(key) === wanted)),
  );
  return [one ?? {}, other ?? {}];
};

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
  const topics = topicsFrom(0, count);
  const phrases = topics.flatMap(({ words }) => words.split('|'));
  const tooLong = longFrom(phrases, mostLetters.phrases);
  const isLong = (phrase: string): boolean => phrase.length >= tooLong;
  const held = new Set([...topics, ...data.dangers].flatMap(({ words }) => words.split(/[ |]/)));
  // Other words for what only the second part holds come with it.
  const isHeld = (word: string): boolean =>
    !word.includes(' ') && (data.synonyms[word] ?? '').split(' ').every((one) => held.has(one));
  const longWord = longFrom(Object.keys(data.synonyms).filter(isHeld), mostLetters.synonyms);
  const [synonyms, laterSynonyms] = parted(
    data.synonyms,
    (word) => word.length < longWord && isHeld(word),
  );
  return {
    first: {
      ...data,
      places: {},
      // For a moment a phrase that only looks like danger may warn.
      harmless: '',
      synonyms,
      records: data.records
        .slice(0, count)
        .map(({ body: _later, ...record }) =>
          waitsForText(record) ? { ...record, text: '', words: '' } : { ...record, words: '' },
        ),
      topics: topics.map((topic) => ({
        ...topic,
        words: onlyThose(topic.words, (phrase) => !isLong(phrase)),
      })),
    },
    later: {
      places: data.places,
      harmless: data.harmless,
      synonyms: laterSynonyms,
      phrases: topics.map(({ words }) => onlyThose(words, isLong)),
      records: data.records.slice(count, end),
      topics: topicsFrom(count, end),
      isCut: data.records.length > end + limits.moreParts * limits.more,
      bodies: data.records.slice(0, count).map(({ body = '' }) => body),
      texts: waiting.map(({ text }) => text),
      words: data.records.slice(0, count).map(({ words }) => words),
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
  const whole = (record: SearchRecord, at: number): SearchRecord => {
    const body = later.bodies[at];
    const words = later.words[at] ?? '';
    const text = waitsForText(record) ? (texts.shift() ?? '') : record.text;
    return { ...record, text, words, ...(body ? { body } : {}) };
  };
  const withPhrases = (topic: SearchTopic, at: number): SearchTopic => ({
    ...topic,
    words: [topic.words, later.phrases[at]].filter(Boolean).join('|'),
  });
  return {
    ...first,
    places: later.places,
    harmless: later.harmless,
    synonyms: { ...first.synonyms, ...later.synonyms },
    records: [...first.records.map(whole), ...later.records],
    topics: [...first.topics.map(withPhrases), ...later.topics],
  };
};
