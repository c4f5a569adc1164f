import { londonDay } from '../../src/domain/checks/london-day.ts';
import type { Document } from '../../src/domain/checks/ground.ts';
import { idsThatLeave, markLeaving } from '../../src/domain/leaving.ts';
import type { Partnership } from '../../src/domain/partnership.ts';
import type { Entry } from '../../src/domain/printed.ts';
import { isOnSite } from '../../src/domain/published.ts';

const isEntry = ({ kind }: Document): boolean => kind === 'helpline' || kind === 'service';

/**
 * The documents that stand on a partnership’s site, as src/catalogue.ts hands them out: without drafts
 * and what is ahead of its day or past it, and with the entries marked that leave the results.
 * @param now the moment that decides what is due
 */
export const onSite = (
  documents: readonly Document[],
  partnershipId: string,
  now: Date,
): Document[] => {
  const today = londonDay(now);
  const shown = documents.filter(({ record }) => record !== null && isOnSite(record, today));
  const partnership = shown.find(({ kind, id }) => kind === 'partnership' && id === partnershipId);
  const own = shown.filter(({ owner }) => owner === 'national' || owner === partnershipId);
  const entries = own.filter(isEntry).map(({ record }) => record as Entry);
  if (!partnership) return shown;
  const leaving = idsThatLeave(entries, partnership.record as Partnership, today);
  return shown.map((one) =>
    isEntry(one) && own.includes(one)
      ? { ...one, record: markLeaving([one.record as Entry], leaving)[0] as Entry }
      : one,
  );
};
