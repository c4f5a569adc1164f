import type { BankHolidays } from '../bank-holidays.ts';
import type { Vocabulary } from '../vocabulary-entry.ts';
import { bodyWords } from './body-words.ts';
import { fewestPhrases } from './danger-words.ts';
import { foldPhrases, foldWhole, wholeOf } from './fold-phrases.ts';
import { tokensOf } from './fold.ts';
import { outsideNames, toPlaces } from './to-places.ts';
import { signMark, type SignId } from './signs.ts';
import { inOrderOfArrival } from './split-data.ts';
import type { SearchSource } from './search-source.ts';
import { toRecords } from './to-records.ts';
import type { SearchData } from './search-data.ts';
import type { SearchList, SearchListOf } from './search-list.ts';

/** The lists of one kind. */
export const listsOf = <Name extends SearchList['list']>(
  lists: readonly SearchList[],
  name: Name,
): SearchListOf<Name>[] => lists.filter((one) => one.list === name) as SearchListOf<Name>[];

type JoinedTopic = { words: string[]; signs: SignId[]; targets: string[]; isWho: boolean };

/** Topics of all lists; those of one id are joined, later lists (the partnership’s own) first. */
export const joinTopics = (lists: readonly SearchListOf<'topics'>[]): Map<string, JoinedTopic> => {
  const joined = new Map<string, JoinedTopic>();
  for (const { topics, aboutPeople } of lists) {
    for (const [id, { words, signs, targets }] of Object.entries(topics)) {
      const before = joined.get(id);
      joined.set(id, {
        words: [...(before?.words ?? []), ...words],
        isWho: before?.isWho === true || aboutPeople,
        signs: [...(before?.signs ?? []), ...signs],
        targets: [...new Set([...targets, ...(before?.targets ?? [])])],
      });
    }
  }
  return joined;
};

// What a topic already says of its best targets need not be said again.
const bestTargets = 2;

const withoutSaid = (
  words: string,
  topics: readonly { words: string; targets: readonly number[] }[],
  place: number,
): string => {
  const said = new Set(
    topics
      .filter(({ targets }) => targets.slice(0, bestTargets).includes(place))
      .flatMap((topic) => topic.words.split('|')),
  );
  return words
    .split('|')
    .filter((phrase) => !said.has(phrase))
    .join('|');
};

/**
 * Puts together what instant search needs in the browser.
 * In: the content of one partnership, its lists (national ones first) and bank holidays. Out: the
 * data, and beside it the kind and id of each record, which only checks need. A target that the
 * site does not have is left out: the content check has said so.
 */
export const toSearchData = (
  source: Omit<SearchSource, 'sitePages'>,
  lists: readonly SearchList[],
  entryKinds: Vocabulary,
  bankHolidays: Pick<BankHolidays, 'days'>,
): { data: SearchData; refs: string[] } => {
  const { partnership } = source;
  const named = inOrderOfArrival(toRecords({ ...source, sitePages: listsOf(lists, 'site-pages') }));
  const refs = named.map(({ ref }) => ref);
  const placeOf = new Map(refs.map((ref, place) => [ref, place]));
  const topics = [...joinTopics(listsOf(lists, 'topics')).values()].map(
    ({ words, signs, targets, isWho }) => ({
      ...(isWho && { who: true as const }),
      words: [foldPhrases(words), ...signs.map((sign) => signMark + sign)].join('|'),
      targets: targets.flatMap((ref) => placeOf.get(ref) ?? []),
    }),
  );
  const pages = refs.filter((ref) => source.bodies?.has(ref));
  const bodies = bodyWords(pages.map((ref) => source.bodies?.get(ref) ?? ''));
  const bodyOf = new Map(pages.map((ref, at) => [ref, bodies[at] ?? '']));
  const records = named.map(({ ref, ...record }, place) => ({
    ...record,
    ...(bodyOf.get(ref) ? { body: bodyOf.get(ref) as string } : {}),
    words: withoutSaid(record.words, topics, place),
  }));
  const synonyms = listsOf(lists, 'same-words').flatMap(({ sameWords }) =>
    Object.entries(sameWords).flatMap(([word, others]) =>
      // A small word such as “tonight” finds nothing, but may tell of danger.
      others.map((other) => [wholeOf(other), tokensOf(word).join(' ') || wholeOf(word)] as const),
    ),
  );
  const dangers = listsOf(lists, 'danger').flatMap(({ danger }) =>
    Object.entries(danger).map(([id, { words, lines, targets }]) => ({
      id,
      words: fewestPhrases(foldWhole(words)),
      lines: lines.flatMap((line) => placeOf.get(`helpline/${line}`) ?? []),
      targets: targets.flatMap((ref) => placeOf.get(ref) ?? []),
    })),
  );
  const places = listsOf(lists, 'places');
  const data: SearchData = {
    place: partnership.place,
    records,
    topics,
    synonyms: Object.fromEntries(synonyms),
    dangers,
    harmless: foldWhole(listsOf(lists, 'danger').flatMap(({ harmless }) => harmless)),
    places: { ...outsideNames(places), ...toPlaces(places, partnership.districts) },
    districts: Object.fromEntries(partnership.districts.map(({ id, name }) => [id, name])),
    kinds: Object.fromEntries(Object.entries(entryKinds).map(([id, { label }]) => [id, label])),
    bankHolidays: bankHolidays.days.map(({ date }) => date),
  };
  return { data, refs };
};
