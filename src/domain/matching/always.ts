import type { Candidate } from './candidate.ts';
import type { MatchEntry } from './match-entry.ts';
import type { CriterionKind } from './outcome.ts';
import { rank } from './rank.ts';
import type { Situation } from './situation.ts';

/** What every outcome must hold (pathways §0.3). */
export const guaranteeIds = ['all-hours', 'local', 'without-voice', 'without-internet'] as const;

export type GuaranteeId = (typeof guaranteeIds)[number];

const writtenWays: readonly string[] = ['text', 'chat', 'email'];

/** Texts to 999 need signing up, and a line for some people may turn this person away. */
const isOpenToAll = ({ kind, nations, onlyFor, genders, ages }: MatchEntry): boolean =>
  kind !== 'emergency' && !nations && !onlyFor && genders === 'any' && ages === 'any';

const canWriteDown = ({ ways }: MatchEntry): boolean =>
  ways.includes('voice') || ways.includes('text');

/** Whether one entry, as printed, gives what a guarantee asks. */
export const gives: Record<GuaranteeId, (entry: MatchEntry) => boolean> = {
  'all-hours': (entry) => entry.hours.kind === 'always' && canWriteDown(entry),
  local: (entry) => entry.local && entry.ways.length > 0,
  'without-voice': (entry) =>
    isOpenToAll(entry) && entry.ways.some((way) => writtenWays.includes(way)),
  'without-internet': canWriteDown,
};

/** Whether one of some criteria is met. */
export const meetsAny = ({ reasons }: Candidate, criteria: readonly CriterionKind[]): boolean =>
  reasons.some(({ criterion, kind }) => kind === 'meets' && criteria.includes(criterion));

/** The other ways to reach 999 are not the answer to “I would rather write”. */
const isReachedAsAsked = (one: Candidate): boolean =>
  one.entry.kind !== 'emergency' && meetsAny(one, ['contact']);

/**
 * The entries to add so that a result holds every guarantee, and somebody to reach in the way that
 * was asked for.
 *
 * In: what is shown, everything that may be shown, in any order, and the situation. Out: at most
 * five more; experts in something that was not asked for only if nobody else can give it. None
 * can be added for a guarantee that no permitted entry gives: people outside the county have no
 * local service here, and are told so.
 */
export function addedForGuarantees(
  shown: readonly Candidate[],
  candidates: readonly Candidate[],
  { contact }: Pick<Situation, 'contact'>,
): Candidate[] {
  const added: Candidate[] = [];
  const wanted = guaranteeIds.map(
    (id) =>
      ({ entry }: Candidate) =>
        gives[id](entry),
  );
  for (const giving of contact.length > 0 ? [...wanted, isReachedAsAsked] : wanted) {
    if (shown.some(giving) || added.some(giving)) continue;
    const able = candidates.filter(giving);
    const general = able.filter(({ entry, isRelevant }) => isRelevant || !entry.isSpecialist);
    const best = rank(general)[0] ?? rank(able)[0];
    if (best) added.push(best);
  }
  return added;
}
