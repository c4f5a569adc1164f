import { publicJudges } from './criteria.ts';
import { judgeBand, judgeSector, judgeWayInAtWork } from './judge-work.ts';
import type { MatchEntry } from './match-entry.ts';
import type { CriterionKind, Reason } from './outcome.ts';
import type { Judge } from './reason.ts';
import type { Situation } from './situation.ts';

/** One judge per kind of criterion, those of work too. */
export const judges = {
  ...publicJudges,
  'way-in': judgeWayInAtWork,
  band: judgeBand,
  sector: judgeSector,
} satisfies Record<CriterionKind, Judge>;

/** Every reason an entry has for or against it, in the order of the table. */
export function reasonsFor(entry: MatchEntry, situation: Situation): readonly Reason[] {
  return Object.values<Judge>(judges).flatMap((judge) => judge(entry, situation) ?? []);
}
