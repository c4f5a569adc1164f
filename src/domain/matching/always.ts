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
