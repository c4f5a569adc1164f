import { londonDay } from './checks/london-day.ts';
import type { Publication } from './publication.ts';
import { isOnSite } from './published.ts';

/**
 * True once the last day a death review may be shown has passed in London. A family or a partnership
 * can set that day; from the next one only a neutral page stands at the address.
 * In: the publication and the time now.
 */
export const isWithdrawn = (paper: Publication, now: Date): boolean => {
  const until = paper.kind === 'death-review' ? paper.review.publishUntil : undefined;
  return until !== undefined && until < londonDay(now);
};

/** The publications that may be shown now: in lists, in search, in feeds. */
export const shownNow = <P extends Publication>(papers: readonly P[], now: Date): P[] =>
  papers.filter((paper) => !isWithdrawn(paper, now) && isOnSite(paper, londonDay(now)));

/** Names of files in public/documents that may no longer be given out. A file that another publication still shows stays. */
export const withdrawnFiles = (papers: readonly Publication[], now: Date): string[] => {
  const filesOf = (some: readonly Publication[]) =>
    some.flatMap(({ documents }) => documents.flatMap(({ file }) => file ?? []));
  const shown = new Set(filesOf(shownNow(papers, now)));
  return filesOf(papers).filter((file) => !shown.has(file));
};
