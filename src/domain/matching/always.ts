import type { Candidate } from './candidate.ts';
import type { MatchEntry } from './match-entry.ts';
import { rank } from './rank.ts';
import { isSpecialist } from './relevance.ts';

/** What every outcome must hold (pathways §0.3). */
export const guaranteeIds = ['all-hours', 'local', 'without-voice', 'without-internet'] as const;

export type GuaranteeId = (typeof guaranteeIds)[number];

const silentWays: readonly string[] = ['text', 'chat', 'email', 'video-bsl', 'in-person'];

const canWriteDown = ({ ways }: MatchEntry): boolean =>
  ways.includes('voice') || ways.includes('text');

/** Whether one entry, as printed, gives what a guarantee asks. */
export const gives: Record<GuaranteeId, (entry: MatchEntry) => boolean> = {
  'all-hours': (entry) => entry.hours.kind === 'always' && canWriteDown(entry),
  local: (entry) => entry.local && entry.ways.length > 0,
  'without-voice': ({ ways }) => ways.some((way) => silentWays.includes(way)),
  'without-internet': canWriteDown,
};

/**
 * The entries to add so that a result holds every guarantee.
 *
 * In: what is shown, and everything that may be shown, in any order. Out: at most four more; experts in
 * something that was not asked for only if nobody else can give it. None
 * can be added for a guarantee that no permitted entry gives: people outside the county have no
 * local service here, and are told so.
 */
export function addedForGuarantees(
  shown: readonly Candidate[],
  candidates: readonly Candidate[],
): Candidate[] {
  const added: Candidate[] = [];
  for (const id of guaranteeIds) {
    const giving = ({ entry }: Candidate): boolean => gives[id](entry);
    if (shown.some(giving) || added.some(giving)) continue;
    const able = candidates.filter(giving);
    const general = able.filter(({ entry }) => !isSpecialist(entry));
    const best = rank(general)[0] ?? rank(able)[0];
    if (best) added.push(best);
  }
  return added;
}

/** The other ways to reach 999 are not the answer to “I would rather write”. */
const isReachedAsAsked = ({ entry, reasons }: Candidate): boolean =>
  entry.kind !== 'emergency' &&
  reasons.some(({ criterion, kind }) => criterion === 'contact' && kind === 'meets');

/**
 * Somebody to reach in the way that was asked for, if nobody shown can be.
 * In: what is shown, and everything that may be shown. Out: at most one more; no expert in
 * something that was not asked for.
 */
export function addedForContact(
  shown: readonly Candidate[],
  candidates: readonly Candidate[],
): Candidate[] {
  if (shown.some(isReachedAsAsked)) return [];
  const able = candidates.filter(
    (one) => (one.isRelevant || !isSpecialist(one.entry)) && isReachedAsAsked(one),
  );
  return rank(able).slice(0, 1);
}
