import { judgeContact, judgeWayIn, judgeWho } from './judge-access.ts';
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
  judgeOnlyPeople,
  judgeWelcomes,
} from './judge-person.ts';
import { judgeArea, judgeNation } from './judge-place.ts';
import type { CriterionKind, Reason, Verdict } from './outcome.ts';
import type { Judge } from './reason.ts';

/** The criteria of work: only records and answers of professionals hold them. */
export type WorkCriterion = 'band' | 'sector';

/** Judges by the criterion they judge, in the order their reasons are given. */
export type JudgeTable = Readonly<Partial<Record<CriterionKind, Judge>>>;

/** One judge per kind of criterion but those of work: a new kind without a judge does not compile. */
export const publicJudges = {
  who: judgeWho,
  'way-in': judgeWayIn,
  area: judgeArea,
  nation: judgeNation,
  gender: judgeGender,
  age: judgeAge,
  'only-people': judgeOnlyPeople,
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
} satisfies Record<Exclude<CriterionKind, WorkCriterion>, Judge>;

/** Only a clear contradiction excludes; anything not known makes it “may fit”; the rest fits. */
export function verdictOf(reasons: readonly Pick<Reason, 'kind'>[]): Verdict {
  if (reasons.some(({ kind }) => kind === 'contradicts')) return 'does-not-fit';
  return reasons.some(({ kind }) => kind === 'unknown') ? 'may-fit' : 'fits';
}
