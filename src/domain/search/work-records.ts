import { simpleRecord, type NamedRecord } from './named-record.ts';
import type { SearchSource } from './search-source.ts';

/** What search can find for professionals: routes, publications and figures of the partnership itself. */
export const workRecords = (source: SearchSource): NamedRecord[] => {
  const onlyOwn = <T extends { partnership: string }>(items: readonly T[]): T[] =>
    items.filter(({ partnership: owner }) => owner === source.partnership.id);
  return [
    ...source.referralRoutes.map(({ id, name, summary, words, checked }) =>
      simpleRecord(
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
    ...onlyOwn(source.publications).map(({ id, kind, name, summary, words, checked }) =>
      simpleRecord(
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
    ...onlyOwn(source.statistics).map(({ id, name, summary, asAt, checked }) =>
      simpleRecord(
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
  ];
};
