import {
  judgeBand,
  judgeContact,
  judgeRecord,
  judgeSector,
  judgeWayIn,
  judgeWho,
} from './judge-access.ts';
import { judgeConcern, judgeDanger, judgeNeed } from './judge-help.ts';
import {
  judgeAge,
  judgeCannotTake,
  judgeChildren,
  judgeExpert,
  judgeGender,
  judgeNoRecourse,
  judgeNotListed,
  judgeOnlyFor,
  judgeWelcomes,
} from './judge-person.ts';
import { judgeArea, judgeNation } from './judge-place.ts';
import type { MatchEntry } from './match-entry.ts';
import type { CriterionKind, Reason, Verdict } from './outcome.ts';
import type { Judge } from './reason.ts';
import type { Situation } from './situation.ts';

/** One judge per kind of criterion: a new kind without a judge does not compile. */
export const judges = {
  record: judgeRecord,
  who: judgeWho,
  'way-in': judgeWayIn,
  area: judgeArea,
  nation: judgeNation,
  gender: judgeGender,
  age: judgeAge,
  'cannot-take': judgeCannotTake,
  'only-for': judgeOnlyFor,
  expert: judgeExpert,
  welcomes: judgeWelcomes,
  'not-listed': judgeNotListed,
  children: judgeChildren,
  'no-recourse': judgeNoRecourse,
  danger: judgeDanger,
  need: judgeNeed,
  concern: judgeConcern,
  contact: judgeContact,
  band: judgeBand,
  sector: judgeSector,
} satisfies Record<CriterionKind, Judge>;

const all: readonly Judge[] = Object.values(judges);

/** Every reason an entry has for or against it, in the order of the table. */
export function reasonsFor(entry: MatchEntry, situation: Situation): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const judge of all) {
    const reason = judge(entry, situation);
    if (reason) reasons.push(reason);
  }
  return reasons;
}

/** The reasons of an entry that nothing clear speaks against; `undefined` at the first clear no. */
export function reasonsUnlessRuledOut(
  entry: MatchEntry,
  situation: Situation,
): readonly Reason[] | undefined {
  const reasons: Reason[] = [];
  for (const judge of all) {
    const reason = judge(entry, situation);
    if (reason?.kind === 'contradicts') return undefined;
    if (reason) reasons.push(reason);
  }
  return reasons;
}

/** Only a clear contradiction excludes; anything not known makes it “may fit”; the rest fits. */
export function verdictOf(reasons: readonly Reason[]): Verdict {
  if (reasons.some(({ kind }) => kind === 'contradicts')) return 'does-not-fit';
  return reasons.some(({ kind }) => kind === 'unknown') ? 'may-fit' : 'fits';
}
