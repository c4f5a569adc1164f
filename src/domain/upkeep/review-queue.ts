import type { Document } from '../checks/ground.ts';
import type { OpeningHours } from '../parts/opening-hours.ts';
import type { Alert } from '../parts/upkeep.ts';
import type { Partnership } from '../partnership.ts';
import type { Guide } from '../guide.ts';
import { printed, type Entry } from '../printed.ts';
import { isBehind, type Translation } from '../translation.ts';

/** Why a file must be looked at on a day. */
export const dueReasons = [
  'review',
  'hours-end',
  'notice-ends',
  'last-day',
  'english-changed',
] as const;

export type DueReason = (typeof dueReasons)[number];

/** What depends on it: 1 = a line people call in danger, 5 = words that can wait. */
export type Danger = 1 | 2 | 3 | 4 | 5;

/** One thing to look at. */
export interface Due {
  file: string;
  kind: string;
  id: string;
  name: string;
  /** The role that keeps it. */
  owner: string;
  /** YYYY-MM-DD. */
  day: string;
  why: DueReason;
  danger: Danger;
  /** The day somebody last compared it with its sources. */
  checked: string;
}

interface Kept {
  name?: string;
  owner: string;
  checked: string;
  reviewBy: string;
  hours?: OpeningHours;
  alert?: Alert;
  until?: string;
  publishUntil?: string;
  review?: { publishUntil?: string };
  essential?: boolean;
  legal?: boolean;
}

const isEntry = ({ kind }: Document): boolean => kind === 'helpline' || kind === 'service';

type Guides = ReadonlyMap<string, Guide>;

const guidesOf = (documents: readonly Document[]): Guides =>
  new Map(
    documents.flatMap(({ kind, id, record }) =>
      kind === 'guide' && record ? [[id, record as Guide]] : [],
    ),
  );

const guideOf = ({ kind, record }: Document, guides: Guides): Guide | undefined =>
  kind === 'translation' ? guides.get((record as Translation).guide) : undefined;

const dangerOf = (document: Document, lines: ReadonlySet<string>, guides: Guides): Danger => {
  const record = document.record as unknown as Kept;
  if (isEntry(document)) {
    const entry = document.record as Entry;
    const shown = printed(entry);
    const hasNumber = shown.phones.length + shown.texts.length > 0;
    const isForNow = entry.kind === 'emergency' || entry.criteria.dangers.length > 0;
    if (lines.has(entry.id) || (hasNumber && isForNow)) return 1;
    return hasNumber ? 2 : 4;
  }
  const guide = guideOf(document, guides) ?? record;
  if (document.kind === 'guide' || document.kind === 'translation') {
    return guide.essential || guide.legal ? 3 : 4;
  }
  return document.kind === 'referral-route' ? 3 : 5;
};

const englishChange = (document: Document, guides: Guides): string | undefined => {
  const guide = guideOf(document, guides);
  const isDue = guide && isBehind(document.record as Translation, guide);
  return isDue ? guide.checked : undefined;
};

const datesOf = (record: Kept): [DueReason, string | undefined][] => [
  ['review', record.reviewBy],
  ['hours-end', record.hours?.validUntil],
  ['notice-ends', record.alert?.until],
  ['last-day', record.publishUntil ?? record.until ?? record.review?.publishUntil],
];

/**
 * Everything that must be looked at again, soonest first; on one day, what is most dangerous to leave.
 * In: the files of one partnership’s site, and its id. A file that cannot be read is left to the check.
 */
export const reviewQueue = (documents: readonly Document[], partnershipId: string): Due[] => {
  const own = documents.filter(({ owner }) => owner === 'national' || owner === partnershipId);
  const partnership = own.find(({ kind }) => kind === 'partnership')?.record as Partnership | null;
  const lines = new Set([partnership?.nightLine ?? '', partnership?.localLine ?? '']);
  const guides = guidesOf(own);
  return own
    .flatMap((document): Due[] => {
      const { file, kind, id } = document;
      if (!document.record || !('reviewBy' in document.record)) return [];
      const record = document.record as unknown as Kept;
      const { name = id, owner, checked } = record;
      const danger = dangerOf(document, lines, guides);
      const days = [
        ...datesOf(record),
        ['english-changed', englishChange(document, guides)] as const,
      ];
      return days.flatMap(([why, day]) =>
        day === undefined ? [] : [{ file, kind, id, name, owner, day, why, danger, checked }],
      );
    })
    .sort((one, other) => {
      const [first, second] = [one, other].map(
        ({ day, danger, name, why }) => `${day} ${danger} ${name} ${why}`,
      );
      return (first ?? '') < (second ?? '') ? -1 : 1;
    });
};
