import { londonDay } from '../checks/london-day.ts';
import type { NewsItem } from '../news.ts';

/** What the feed tells of one news item. */
export type FeedItem = Pick<NewsItem, 'id' | 'title' | 'summary' | 'date' | 'until'>;

/** Where the feed stands and whose it is. */
export interface FeedPlace {
  /** Id of the partnership: part of ids that never change, wherever the site moves. */
  owner: string;
  name: string;
  /** The site’s address, such as https://example.org; without it addresses are relative to the feed. */
  site?: string | undefined;
}

/** True until the last day of a news item has passed in London. */
export const isCurrent = ({ until }: Pick<NewsItem, 'until'>, now: Date): boolean =>
  until === undefined || until >= londonDay(now);

const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const moment = (day: string): string => `${day}T00:00:00Z`;

/**
 * News as an Atom feed (RFC 4287), newest first, without what is no longer shown. Titles are the calm
 * ones of the pages, because they stand in a reader’s list. The same content always gives the same
 * feed: it was updated when its newest item was.
 */
export const toNewsFeed = (items: readonly FeedItem[], place: FeedPlace, now: Date): string => {
  const shown = items
    .filter((item) => isCurrent(item, now))
    .sort((one, other) => other.date.localeCompare(one.date));
  const address = (path: string) =>
    escaped(place.site ? place.site.replace(/\/+$/, '') + path : path);
  const id = (part: string) => `urn:x-sunflower:${place.owner}:${part}`;
  const entry = (item: FeedItem) => `  <entry>
    <id>${id(`news:${item.id}`)}</id>
    <title>${escaped(item.title)}</title>
    <link href="${address(`/news/${item.id}/`)}"/>
    <updated>${moment(item.date)}</updated>
    <summary>${escaped(item.summary)}</summary>
  </entry>
`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${id('news')}</id>
  <title>${escaped(place.name)}</title>
  <author><name>${escaped(place.name)}</name></author>
  <link rel="self" href="${address('/news/feed.xml')}"/>
  <link href="${address('/news/')}"/>
  <updated>${moment(shown[0]?.date ?? '2000-01-01')}</updated>
${shown.map(entry).join('')}</feed>
`;
};
