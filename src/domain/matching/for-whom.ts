import { genderIds } from '../vocabulary.ts';
import type { MatchEntry } from './match-entry.ts';
import type { CriterionKind, Reason } from './outcome.ts';
import { ageTicks, type Situation } from './situation.ts';

/**
 * Ticks that bring nothing in by themselves. Most services help women and people with children;
 * what they need of them, they say with the other answers.
 */
export const quietTicks: readonly string[] = ['woman', 'has-children'];

/** Stalked by somebody who is no partner and no relative. */
export const isNoPartner = ({ about }: Pick<Situation, 'about'>): boolean =>
  about.includes('stalker-not-partner');

/** The values of a criterion that is met; none if it is not. */
export const met = (reasons: readonly Reason[], criterion: CriterionKind): readonly string[] =>
  reasons.find((one) => one.criterion === criterion && one.kind === 'meets')?.values ?? [];

/** What most people are. */
export const usual: readonly string[] = [...genderIds, ...ageTicks, ...quietTicks];

/** Of no known age: made for grown-ups. */
export const isTooGrownUp = (reasons: readonly Reason[], { about, ages }: Situation): boolean =>
  about.includes('under-16') &&
  ages.length === 1 &&
  reasons.some(({ criterion, whose }) => criterion === 'age' && whose === 'record');

/** A line for partners and families knows little of strangers. */
export const knowsStrangers = (entry: MatchEntry, reasons: readonly Reason[]): boolean =>
  entry.kind === 'crisis' ||
  met(reasons, 'welcomes').concat(met(reasons, 'expert')).includes('stalker-not-partner');
