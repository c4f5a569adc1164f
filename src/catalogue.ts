import { getCollection, getEntry, render, type CollectionKey } from 'astro:content';
import type { Kind, Records } from './domain/catalogue-shape.ts';
import { londonDay } from './domain/checks/london-day.ts';
import type { DeepPage } from './domain/deep-search/facets.ts';
import { toDeepPages } from './domain/deep-search/to-deep-pages.ts';
import type { PartnershipEvent } from './domain/event.ts';
import { idsThatLeave, markLeaving } from './domain/leaving.ts';
import type { Guide } from './domain/guide.ts';
import type { Helpline } from './domain/helpline.ts';
import { movesOf } from './domain/checks/moves.ts';
import type { Move } from './domain/moved.ts';
import type { MatchCatalogue } from './domain/matching/match-entry.ts';
import { toMatchCatalogue } from './domain/matching/to-match-entry.ts';
import type { NewsItem } from './domain/news.ts';
import type { Page } from './domain/page.ts';
import type { Partnership } from './domain/partnership.ts';
import type { Entry, Reader } from './domain/printed.ts';
import type { Publication } from './domain/publication.ts';
import { shownNow } from './domain/publish-until.ts';
import { isOnSite, isPreviewed } from './domain/published.ts';
import type { ReferralRoute } from './domain/referral-route.ts';
import type { Service } from './domain/service.ts';
import type { Statistic } from './domain/statistic.ts';
import type { Translation } from './domain/translation.ts';
import type { Vocabulary } from './domain/vocabulary-entry.ts';
import { partnershipId } from './site.ts';

const byName = <T extends { name: string }>(one: T, other: T): number =>
  one.name.localeCompare(other.name, 'en-GB');

const today = (): string => londonDay(new Date());

// A build never shows what is not published, whatever its environment says.
const isShown = import.meta.env.DEV && process.env['PREVIEW'] === 'yes' ? isPreviewed : isOnSite;

/** Files of one kind that are on the site today: no drafts, none ahead of their day or past it. */
const all = async <K extends CollectionKey>(kind: K) => {
  const day = today();
  return (await getCollection(kind)).filter(({ data }) => isShown(data, day));
};

const withDetails = <Data>(entry: { id: string; data: Data; body?: string }) => ({
  ...entry.data,
  id: entry.id,
  details: entry.body ?? '',
});

const folderOf = (entry: { filePath?: string }): string =>
  /content\/([^/]+)\//.exec(entry.filePath ?? '')?.[1] ?? partnershipId;

/**
 * Helplines and services together, by name. Those that nobody looked at again for too long are marked:
 * they leave the results and print no number.
 */
export const entries = async (): Promise<Entry[]> => {
  const found: Entry[] = [
    ...(await all('helplines')).map((entry): Helpline => withDetails(entry)),
    ...(await all('services')).map((entry): Service => withDetails(entry)),
  ].sort(byName);
  return markLeaving(found, idsThatLeave(found, await partnership(), today()));
};

/** National helplines, by name. */
export const helplines = async (): Promise<Helpline[]> =>
  (await entries()).filter((entry): entry is Helpline => !isLocal(entry));

/** This partnership's services, by name. */
export const services = async (): Promise<Service[]> => (await entries()).filter(isLocal);

/** True for an entry of this partnership's own, false for a national one. */
export const isLocal = (entry: Entry): entry is Service => 'location' in entry;

/** Guides, by section and order. */
export const guides = async (): Promise<Guide[]> =>
  (await all('guides'))
    .map((entry) => ({ ...entry.data, id: entry.id }))
    .sort((one, other) => one.order - other.order || byName(one, other));

/** Guides in other languages, by language. One without its English page is not on the site. */
export const translations = async (): Promise<Translation[]> => {
  const english = new Set((await guides()).map(({ id }) => id));
  return (await all('translations'))
    .map((entry) => ({ ...entry.data, id: entry.id }))
    .filter(({ guide }) => english.has(guide))
    .sort((one, other) => one.language.localeCompare(other.language));
};

/** Pages of the site itself and of the professionals' area, in their order. */
export const pages = async (): Promise<Page[]> =>
  (await all('pages'))
    .map((entry) => ({ ...entry.data, id: entry.id }))
    .sort((one, other) => one.order - other.order || byName(one, other));

/** Referral routes, by name. */
export const referralRoutes = async (): Promise<ReferralRoute[]> =>
  (await all('referralRoutes')).map((entry) => ({ ...entry.data, id: entry.id })).sort(byName);

/** Publications of every partnership; `partnership` says whose each one is. */
export const publications = async (): Promise<Publication[]> =>
  (await all('publications'))
    .map((entry) => ({ ...entry.data, id: entry.id, partnership: folderOf(entry) }))
    .sort(
      (one, other) =>
        (other.published ?? '').localeCompare(one.published ?? '') || byName(one, other),
    );

/** Tables of figures of every partnership; `partnership` says whose each one is. */
export const statistics = async (): Promise<Statistic[]> =>
  (await all('statistics'))
    .map((entry) => ({ ...entry.data, id: entry.id, partnership: folderOf(entry) }))
    .sort(byName);

/** News, newest first. */
export const news = async (): Promise<NewsItem[]> =>
  (await all('news'))
    .map((entry) => ({ ...entry.data, id: entry.id }))
    .sort((one, other) => other.date.localeCompare(one.date));

/** Events, newest first. */
export const events = async (): Promise<PartnershipEvent[]> =>
  (await all('events'))
    .map((entry) => ({ ...entry.data, id: entry.id }))
    .sort((one, other) => other.starts.localeCompare(one.starts));

/** The partnership this build is for. */
export const partnership = async (): Promise<Partnership> => {
  const entry = await getEntry('partnerships', partnershipId);
  if (!entry) throw new Error(`content/${partnershipId}/partnership.yaml is missing`);
  return { ...entry.data, id: entry.id };
};

/** Every page with the keys that professionals narrow a search by. */
export const deepPages = async (): Promise<DeepPage[]> =>
  toDeepPages({
    helplines: await helplines(),
    services: await services(),
    guides: await guides(),
    pages: await pages(),
    referralRoutes: await referralRoutes(),
    publications: shownNow(await publications(), new Date()),
    statistics: await statistics(),
    news: await news(),
    partnership: await partnership(),
    themes: await vocabulary('review-theme'),
  });

/** What matching chooses from, for one kind of reader: the reports on it read the same. */
export const matchCatalogue = async (reader: Reader): Promise<MatchCatalogue> => {
  const [bankHolidays] = await all('bankHolidays');
  return toMatchCatalogue(
    {
      helplines: await helplines(),
      services: await services(),
      referralRoutes: await referralRoutes(),
      partnership: await partnership(),
      bankHolidays: bankHolidays?.data ?? { days: [] },
    },
    reader,
  );
};

/** Every partnership by id: the owners of publications and figures. */
export const partnerships = async (): Promise<Partnership[]> =>
  (await all('partnerships')).map((entry) => ({ ...entry.data, id: entry.id })).sort(byName);

/** Labels and hints of one closed list, such as `need` or `about`. */
export const vocabulary = async (list: string): Promise<Vocabulary> => {
  const entry = await getEntry('vocabulary', list);
  if (!entry) throw new Error(`content/vocabulary/${list}.yaml is missing`);
  return entry.data;
};

/** The Markdown text below a file's fields, as a component to place in a page. */
export const textOf = async (kind: CollectionKey, id: string) => {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`There is no ${kind} entry with the id ${id}`);
  return (await render(entry)).Content;
};

// Collections whose files are pages, and what one file of each is called.
const kinds = {
  helplines: 'helpline',
  services: 'service',
  guides: 'guide',
  translations: 'translation',
  pages: 'page',
  referralRoutes: 'referral-route',
  publications: 'publication',
  statistics: 'statistic',
  news: 'news',
  events: 'event',
  moved: 'moved',
} as const satisfies Partial<Record<CollectionKey, Kind>>;

/** Old addresses, and the page each of them leads to now. */
export const moves = async (): Promise<Move[]> => {
  const found = await Promise.all(
    (Object.keys(kinds) as (keyof typeof kinds)[]).map(async (collection) =>
      (await getCollection(collection)).map(({ id, data }) => {
        // The schemas of the collections are those of the records.
        const record = data as unknown as Records[Kind];
        return { kind: kinds[collection], id, fields: data, record };
      }),
    ),
  );
  return movesOf(found.flat(), today());
};
