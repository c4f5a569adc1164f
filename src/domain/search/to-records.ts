import type { PartnershipEvent } from '../event.ts';
import type { Guide } from '../guide.ts';
import { isForOwnBehaviour, isForPublic } from '../listing.ts';
import type { NewsItem } from '../news.ts';
import type { Page } from '../page.ts';
import type { Partnership } from '../partnership.ts';
import { printed, type Entry, type PrintedPhone, type PrintedText } from '../printed.ts';
import type { Publication } from '../publication.ts';
import type { ReferralRoute } from '../referral-route.ts';
import type { Statistic } from '../statistic.ts';
import type { Vocabulary } from '../vocabulary-entry.ts';
import { foldPhrases, readingOf } from './fold-phrases.ts';
import type { GroupId, SearchNumber, SearchRecord } from './search-data.ts';
import type { SearchListOf } from './search-list.ts';

/** A record with its kind and id: `helpline/shelter`, `needs/housing`, `area/dacorum`. */
export type NamedRecord = SearchRecord & { ref: string };

/** What the records are made from, for one partnership. */
export type SearchSource = {
  helplines: readonly Entry[];
  services: readonly Entry[];
  guides: readonly Guide[];
  pages: readonly Page[];
  referralRoutes: readonly ReferralRoute[];
  publications: readonly Publication[];
  statistics: readonly Statistic[];
  news: readonly NewsItem[];
  events: readonly PartnershipEvent[];
  needs: Vocabulary;
  about: Vocabulary;
  partnership: Partnership;
  /** The text of pages, in Markdown, by kind and id: `guide/pets`. */
  bodies?: ReadonlyMap<string, string>;
  sitePages: readonly SearchListOf<'site-pages'>[];
};

const lineKinds = new Set(['emergency', 'police', 'helpline', 'chat', 'crisis']);

const groupOf = (entry: Entry): GroupId => {
  if (!isForPublic(entry)) return 'professionals';
  return lineKinds.has(entry.kind) ? 'lines' : 'services';
};

// The name is in the record already: the browser folds it itself.
const wordsBeside = (name: string, words: readonly string[]): string =>
  foldPhrases(words.filter((phrase) => readingOf(phrase) !== readingOf(name)));

const numberOf = ({ display, digits, label, cost }: PrintedPhone | PrintedText): SearchNumber => ({
  display,
  digits,
  label,
  cost,
});

/** What search shows of a helpline or service: only what may be printed to the public. */
export const entryRecord = (kind: 'helpline' | 'service', entry: Entry): NamedRecord => {
  const { state, phones, texts, hours } = printed(entry);
  const [contact] = [...phones, ...texts];
  const number = contact && numberOf(contact);
  const isText = phones.length === 0;
  return {
    ref: `${kind}/${entry.id}`,
    group: groupOf(entry),
    kind: entry.kind,
    name: entry.name,
    text: entry.summary,
    href: `/services/${entry.path}/`,
    words: wordsBeside(entry.name, [entry.title, ...entry.words]),
    ...(number && (isText ? { send: number } : { call: number })),
    ...(contact?.stale && entry.kind !== 'emergency'
      ? { stale: { stale: true, lastConfirmed: contact.lastConfirmed } }
      : {}),
    ...(hours.kind !== 'check' && hours.mayCountAsOpen ? { hours: openingFacts(hours) } : {}),
    ...(entry.criteria.areas === 'unknown' ? {} : { areas: entry.criteria.areas }),
    ...(entry.criteria.nations === 'any' ? {} : { nations: entry.criteria.nations }),
    checked: entry.checked,
    ...(state === 'held' ? { held: true as const } : {}),
    ...(isForOwnBehaviour(entry) ? { own: true as const } : {}),
  };
};

type Hours = Exclude<ReturnType<typeof printed>['hours'], { kind: 'check' }>;

const openingFacts = (hours: Hours): NonNullable<SearchRecord['hours']> => {
  const { kind, periods, bankHolidays, validFrom, validUntil, countsUntil, mayCountAsOpen } = hours;
  const valid = {
    ...(validFrom ? { validFrom } : {}),
    ...(validUntil ? { validUntil } : {}),
    ...(countsUntil ? { countsUntil } : {}),
  };
  return { kind, periods, bankHolidays, mayCountAsOpen, ...valid };
};

type Simple = Pick<NamedRecord, 'ref' | 'group' | 'kind' | 'name' | 'text' | 'href'>;

const simple = (record: Simple, words: readonly string[], checked?: string): NamedRecord => ({
  ...record,
  words: wordsBeside(record.name, words),
  ...(checked ? { checked } : {}),
});

const pageRecords = (kind: string, folder: string, list: Vocabulary): NamedRecord[] =>
  Object.entries(list).map(([id, { heading, hint, path, title, professional, words }]) =>
    simple(
      {
        ref: `${kind}/${id}`,
        group: 'pages',
        kind,
        name: title ?? heading,
        text: hint ?? '',
        href: `${folder}${path ?? id}/`,
      },
      [heading, professional, ...words],
    ),
  );

/** Everything search can find, from what may be shown to anyone. */
export const toRecords = (source: SearchSource): NamedRecord[] => {
  const { partnership } = source;
  const ownFirst = <T extends { partnership: string }>(items: readonly T[]): T[] =>
    items.filter(({ partnership: owner }) => owner === partnership.id);
  return [
    ...source.helplines.map((entry) => entryRecord('helpline', entry)),
    ...source.services.map((entry) => entryRecord('service', entry)),
    ...source.guides.map(({ id, name, title, path, summary, words, checked, for: readers }) => ({
      ...simple(
        {
          ref: `guide/${id}`,
          group: 'pages',
          kind: 'guide',
          name,
          text: summary,
          href: `/guides/${path}/`,
        },
        [title, ...words],
        checked,
      ),
      ...(readers.every((who) => who === 'own-behaviour') ? { own: true as const } : {}),
    })),
    ...pageRecords('needs', '/need/', source.needs),
    ...pageRecords('about', '/who/', source.about),
    ...partnership.districts.map(({ id, name }) =>
      simple(
        { ref: `area/${id}`, group: 'pages', kind: 'area', name, text: '', href: `/area/${id}/` },
        [],
      ),
    ),
    ...source.sitePages.flatMap(({ pages, checked }) =>
      Object.entries(pages).map(([id, { path, name, text, professional, words }]) =>
        simple(
          {
            ref: `site/${id}`,
            group: professional ? 'professionals' : 'pages',
            kind: 'page',
            name,
            text,
            href: path,
          },
          words,
          checked,
        ),
      ),
    ),
    ...source.pages.map(({ id, area, path, name, title, summary, words, checked }) =>
      simple(
        {
          ref: `page/${id}`,
          group: area === 'professionals' ? 'professionals' : 'pages',
          kind: 'page',
          name,
          text: summary,
          href: area === 'professionals' ? `/professionals/${path}/` : `/${path}/`,
        },
        [title, ...words],
        checked,
      ),
    ),
    ...source.referralRoutes.map(({ id, name, summary, words, checked }) =>
      simple(
        {
          ref: `referral-route/${id}`,
          group: 'professionals',
          kind: 'referral-route',
          name,
          text: summary,
          href: `/professionals/referral-routes/${id}/`,
        },
        words,
        checked,
      ),
    ),
    ...ownFirst(source.publications).map(({ id, kind, name, summary, words, checked }) =>
      simple(
        {
          ref: `publication/${id}`,
          group: 'professionals',
          kind,
          name,
          text: summary,
          href: `/professionals/${kind === 'death-review' ? 'death-reviews' : 'publications'}/${id}/`,
        },
        words,
        checked,
      ),
    ),
    ...ownFirst(source.statistics).map(({ id, name, summary, asAt, checked }) =>
      simple(
        {
          ref: `statistic/${id}`,
          group: 'professionals',
          kind: 'statistic',
          name,
          text: summary,
          href: `/professionals/statistics/${id}/`,
        },
        [asAt],
        checked,
      ),
    ),
    ...source.news.map(({ id, name, summary, checked }) =>
      simple(
        {
          ref: `news/${id}`,
          group: 'news',
          kind: 'news',
          name,
          text: summary,
          href: `/news/${id}/`,
        },
        [],
        checked,
      ),
    ),
    ...eventRecords(source.events),
  ];
};

// All events stand on one page, so one of each name is enough.
const eventRecords = (events: readonly PartnershipEvent[]): NamedRecord[] =>
  [...new Map(events.map((event) => [event.name, event])).values()].map(
    ({ id, name, summary, checked }) =>
      simple(
        { ref: `event/${id}`, group: 'news', kind: 'event', name, text: summary, href: '/events/' },
        [],
        checked,
      ),
  );
