import type { MatchEntry } from './match-entry.ts';
import type { CriterionKind, Reason } from './outcome.ts';
import type { Situation } from './situation.ts';

/** Judges one entry by one criterion. `undefined` = nothing to say. */
export type Judge = (entry: MatchEntry, situation: Situation) => Reason | undefined;

/** The criterion is met. */
export const meets = (criterion: CriterionKind, values: readonly string[]): Reason => ({
  criterion,
  kind: 'meets',
  values,
});

/** Something clear speaks against the entry. */
export const contradicts = (criterion: CriterionKind, values: readonly string[]): Reason => ({
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
export const answerOpen = (criterion: CriterionKind, values: readonly string[] = []): Reason => ({
  criterion,
  kind: 'unknown',
  whose: 'answer',
  values,
});
