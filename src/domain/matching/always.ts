import type { Candidate } from './candidate.ts';
import type { GuaranteeId } from './match-entry.ts';
import type { CriterionKind } from './outcome.ts';
import { rank } from './rank.ts';
import type { Situation } from './situation.ts';

/** In the order in which they are seen to. */
const guaranteed: readonly GuaranteeId[] = [
  'all-hours',
  'local',
  'without-voice',
  'without-internet',
];

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
  const wanted = guaranteed.map(
    (id) =>
      ({ entry }: Candidate) =>
        entry.gives.includes(id),
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
