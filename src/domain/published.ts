/** The fields that say when a file is on the site. */
export interface Publishing {
  draft?: boolean | undefined;
  publishFrom?: string | undefined;
  publishUntil?: string | undefined;
}

/** `draft` = being written, `ahead` = its day has not come, `on` = on the site, `over` = taken off. */
export type PublishingState = 'draft' | 'ahead' | 'on' | 'over';

/**
 * Whether a file is on the site. Its first and its last day count in full.
 * In: the record, and today in London (YYYY-MM-DD).
 */
export const publishingState = (record: object, today: string): PublishingState => {
  const { draft, publishFrom, publishUntil }: Publishing = record;
  if (draft === true) return 'draft';
  if (publishFrom !== undefined && today < publishFrom) return 'ahead';
  return publishUntil !== undefined && publishUntil < today ? 'over' : 'on';
};

/** True for a file that is on the site today. */
export const isOnSite = (record: object, today: string): boolean =>
  publishingState(record, today) === 'on';

/** True for a file that an editor sees in the preview: drafts and coming days too. */
export const isPreviewed = (record: object, today: string): boolean =>
  publishingState(record, today) !== 'over';
