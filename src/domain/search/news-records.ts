import type { PartnershipEvent } from '../event.ts';
import { simpleRecord, type NamedRecord } from './named-record.ts';
import type { SearchSource } from './search-source.ts';

/** What search can find of news and events. */
export const newsRecords = (source: Pick<SearchSource, 'news' | 'events'>): NamedRecord[] => [
  ...source.news.map(({ id, name, summary, checked }) =>
    simpleRecord(
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

// All events stand on one page, so one of each name is enough.
const eventRecords = (events: readonly PartnershipEvent[]): NamedRecord[] =>
  [...new Map(events.map((event) => [event.name, event])).values()].map(
    ({ id, name, summary, checked }) =>
      simpleRecord(
        { ref: `event/${id}`, group: 'news', kind: 'event', name, text: summary, href: '/events/' },
        [],
        checked,
      ),
  );
