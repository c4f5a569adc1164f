import { join } from 'node:path';
import type { Kind, Records } from '../../../src/domain/catalogue-shape.ts';
import type { DeepSource } from '../../../src/domain/deep-search/to-deep-pages.ts';
import { shownNow } from '../../../src/domain/publish-until.ts';
import { onSite } from '../../content/on-site.ts';
import { readContent } from '../../content/read.ts';

// Papers and figures of other partnerships are on every site.
const everywhere = new Set<Kind>(['publication', 'statistic']);

/**
 * Reads what the pages of one partnership’s site are made from.
 * @param root the project’s root folder
 * @throws when the partnership cannot be read
 */
export const readDeepSource = (root: string, partnershipId: string): DeepSource => {
  const now = new Date();
  const { documents } = readContent(join(root, 'content'));
  const shared = ['national', partnershipId];
  const shown = onSite(documents, partnershipId, now);
  const records = <K extends Kind>(kind: K): Records[K][] =>
    shown.flatMap(({ kind: own, owner, record }) =>
      own === kind && record && (everywhere.has(kind) || shared.includes(owner))
        ? [record as Records[K]]
        : [],
    );
  const [partnership] = records('partnership');
  if (!partnership) throw new Error(`content/${partnershipId}/partnership.yaml cannot be read`);
  const themes = shown.find(({ kind, id }) => kind === 'vocabulary' && id === 'review-theme');
  return {
    helplines: records('helpline'),
    services: records('service'),
    guides: records('guide'),
    pages: records('page'),
    referralRoutes: records('referral-route'),
    publications: shownNow(records('publication'), now),
    statistics: records('statistic'),
    news: records('news'),
    partnership,
    themes: (themes?.record ?? {}) as Records['vocabulary'],
  };
};
