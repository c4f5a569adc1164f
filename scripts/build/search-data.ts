import { join } from 'node:path';
import type { Kind, Records } from '../../src/domain/catalogue-shape.ts';
import { shownNow } from '../../src/domain/publish-until.ts';
import { toSearchData } from '../../src/domain/search/to-search-data.ts';
import { onSite } from '../content/on-site.ts';
import { readContent } from '../content/read.ts';

// What is said in a page of its own; the text of papers is for the search inside pages.
const pageKinds = new Set(['guide', 'page', 'referral-route', 'helpline', 'service']);

/** What `toSearchData` is made from: content, lists of words, kinds of entries, bank holidays. */
export type SearchInput = Parameters<typeof toSearchData>;

/**
 * Reads content/ and gives what instant search of one partnership needs.
 * @param root - the project's root folder
 * @throws when the partnership or the list of bank holidays cannot be read
 */
export function readSearchData(
  root: string,
  partnershipId: string,
): ReturnType<typeof toSearchData> {
  return toSearchData(...readSearchInput(root, partnershipId));
}

/** The same, not yet put together. */
export function readSearchInput(root: string, partnershipId: string): SearchInput {
  const now = new Date();
  const documents = onSite(readContent(join(root, 'content')).documents, partnershipId, now);
  const shared = ['national', 'vocabulary', partnershipId];
  const records = <K extends Kind>(kind: K): Records[K][] =>
    documents
      .filter((one) => one.kind === kind && shared.includes(one.owner))
      // National lists first: a partnership's own targets are put before theirs.
      .sort(
        (one, other) => Number(one.owner === partnershipId) - Number(other.owner === partnershipId),
      )
      .flatMap(({ record }) => (record ? [record as Records[K]] : []));
  const words = (id: string): Records['vocabulary'] =>
    (documents.find((one) => one.kind === 'vocabulary' && one.id === id)?.record ??
      {}) as Records['vocabulary'];
  const [partnership] = records('partnership');
  const [bankHolidays] = records('bank-holidays');
  if (!partnership) throw new Error(`content/${partnershipId}/partnership.yaml cannot be read`);
  if (!bankHolidays) throw new Error('content/national/bank-holidays.yaml cannot be read');
  const source = {
    helplines: records('helpline'),
    services: records('service'),
    guides: records('guide'),
    pages: records('page'),
    referralRoutes: records('referral-route'),
    publications: shownNow(records('publication'), now),
    statistics: records('statistic'),
    news: records('news'),
    events: records('event'),
    bodies: new Map(
      documents
        .filter(({ kind, body, owner }) => pageKinds.has(kind) && shared.includes(owner) && body)
        .map(({ kind, id, body }) => [`${kind}/${id}`, body]),
    ),
    needs: words('needs'),
    about: words('about'),
    partnership,
  };
  return [source, records('search-list'), words('entry-kind'), bankHolidays];
}
