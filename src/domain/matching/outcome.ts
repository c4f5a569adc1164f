import type { OpeningState } from '../opening/opening-state.ts';
import type { EntryKind, Need } from '../vocabulary.ts';
import type { Question } from './answers.ts';
import type { NoteId } from './note-rules.ts';

/** The kinds of criterion. Each has one judge in `criteria.ts` and one sentence table in i18n. */
export type CriterionKind =
  | 'who'
  | 'way-in'
  | 'area'
  | 'nation'
  | 'gender'
  | 'age'
  | 'only-people'
  | 'cannot-take'
  | 'only-for'
  | 'expert'
  | 'welcomes'
  | 'not-listed'
  | 'children'
  | 'no-recourse'
  | 'danger'
  | 'need'
  | 'concern'
  | 'contact'
  | 'band'
  | 'sector';

/**
 * Why an entry got its verdict. `values` are ids from the answers or from the record, whichever
 * the sentence names. For `unknown`, `whose` tells whether the record or the answers leave it open.
 */
export interface Reason<Criterion extends string = CriterionKind> {
  criterion: Criterion;
  kind: 'meets' | 'unknown' | 'contradicts';
  whose?: 'record' | 'answer';
  values?: readonly string[];
}

/** `does-not-fit` = something clear speaks against it; `may-fit` = something is not known. */
export type Verdict = 'fits' | 'may-fit' | 'does-not-fit';

/** One entry or referral route, judged. */
export interface Matched {
  id: string;
  kind: EntryKind | 'referral-route';
  verdict: Verdict;
  reasons: readonly Reason[];
  /** `null` for a referral route, which has no hours. */
  open: OpeningState | null;
  /** Entries to use instead, or, for a referral route, those the person can use without you. */
  beside: readonly string[];
}

/** The groups of a result, in the order they are shown. */
export const groupIds = [
  'now',
  'referral-routes',
  'best',
  'possible',
  'other-needs',
  'if-closed',
] as const;

export type GroupId = (typeof groupIds)[number];

/** A group is never empty, and no entry stands in two groups. */
export interface Group {
  id: GroupId;
  entries: readonly Matched[];
}

/** A question that, answered, would sharpen the result, and the criteria it would settle. */
export interface Missing {
  question: Question;
  criteria: readonly CriterionKind[];
}

/** What `match` gives. `notes` are things to know, by id; i18n holds their words. */
export interface Outcome {
  groups: readonly Group[];
  missing: readonly Missing[];
  notes: readonly NoteId[];
  /** Needs that were ticked and that nothing shown helps with. */
  unmet: readonly Need[];
}
