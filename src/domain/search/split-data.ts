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
  /** The telling words of the page of each record of the first part, in order. */
  bodies: readonly string[];
};

// Lines, services, guides and districts come first: lists of the same only lead to them.
const laterKinds = new Set(['needs', 'about', 'page']);

/** True for a record that a person in danger does not wait for. */
export const isLater = ({ group, kind }: Pick<SearchRecord, 'group' | 'kind'>): boolean =>
  group === 'professionals' || group === 'news' || laterKinds.has(kind);

// Of a line to call, the first part says what it is for; of all else the name must do for a moment.
const waitsForText = ({ group }: SearchRecord): boolean => group !== 'lines';

// Most people type one word or two: the first part knows those, small words counted.
const fewWords = 2;

const isLong = (phrase: string): boolean => phrase.split(' ').length > fewWords;

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
 * Parts the data in two, so that the first results come over a bad line before the rest.
 * In: data whose later records stand last. A topic goes with its first target.
 */
export const splitData = (data: SearchData): { first: SearchData; later: LaterData } => {
  const count = data.records.filter((record) => !isLater(record)).length;
  const waiting = data.records.slice(0, count).filter(waitsForText);
  const isEarly = ({ targets }: SearchData['topics'][number]): boolean =>
    (targets[0] ?? count) < count;
  const early = data.topics.filter(isEarly);
  const [synonyms, laterSynonyms] = parted(data.synonyms, (word) => !word.includes(' '));
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
      topics: early.map((topic) => ({
        ...topic,
        words: onlyThose(topic.words, (phrase) => !isLong(phrase)),
      })),
    },
    later: {
      places: data.places,
      harmless: data.harmless,
      synonyms: laterSynonyms,
      phrases: early.map(({ words }) => onlyThose(words, isLong)),
      records: data.records.slice(count),
      topics: data.topics.filter((topic) => !isEarly(topic)),
      bodies: data.records.slice(0, count).map(({ body = '' }) => body),
      texts: waiting.map(({ text }) => text),
      words: data.records.slice(0, count).map(({ words }) => words),
    },
  };
};

/** Puts both parts together again. */
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
