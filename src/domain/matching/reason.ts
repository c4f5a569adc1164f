import type { MatchEntry } from './match-entry.ts';
import type { CriterionKind, Reason } from './outcome.ts';
import type { Situation } from './situation.ts';

/** Judges one entry by one criterion. `undefined` = nothing to say. */
export type Judge = (entry: MatchEntry, situation: Situation) => Reason | undefined;

/** The criterion is met. */
export const meets = <Criterion extends string = CriterionKind>(
  criterion: Criterion,
  values: readonly string[],
): Reason<Criterion> => ({
  criterion,
  kind: 'meets',
  values,
});

/** Something clear speaks against the entry. */
export const contradicts = <Criterion extends string = CriterionKind>(
  criterion: Criterion,
  values: readonly string[],
): Reason<Criterion> => ({
  criterion,
  kind: 'contradicts',
  values,
});

/** The record does not say. */
export const recordOpen = (criterion: CriterionKind, values: readonly string[] = []): Reason => ({
  criterion,
  kind: 'unknown',
  whose: 'record',
  values,
});

/** The answers do not say. */
export const answerOpen = <Criterion extends string = CriterionKind>(
  criterion: Criterion,
  values: readonly string[] = [],
): Reason<Criterion> => ({
  criterion,
  kind: 'unknown',
  whose: 'answer',
  values,
});

const none: readonly never[] = [];

/** The ids of a list that are among the ticks, in the order of the list. Quick: most share none. */
export const shared = <Id extends string>(
  of: readonly Id[] | undefined,
  ticks: readonly string[],
  moreTicks: readonly string[] = none,
): readonly Id[] => {
  let found: Id[] | undefined;
  for (const id of of ?? none) {
    if (ticks.includes(id) || moreTicks.includes(id)) (found ??= []).push(id);
  }
  return found ?? none;
};
