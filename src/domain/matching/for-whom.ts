import { genderIds, type Need } from '../vocabulary.ts';
import type { MatchEntry } from './match-entry.ts';
import type { CriterionKind, Reason } from './outcome.ts';
import { ageTicks, type Situation } from './situation.ts';

/**
 * Ticks that bring nothing in by themselves. Most services help women and people with children;
 * what they need of them, they say with the other answers.
 */
export const quietTicks: readonly string[] = ['woman', 'has-children'];

/** What helps grown-ups alone: nobody under 16 has debts, rents a home or goes to court. */
const grownUpNeeds: readonly string[] = [
  'money',
  'legal',
  'housing',
  'protection-order',
  'work',
] satisfies Need[];

/** Stalked by somebody who is no partner and no relative. */
export const isNoPartner = ({ about }: Pick<Situation, 'about'>): boolean =>
  about.includes('stalker-not-partner');

/** The values of a criterion that is met; none if it is not. */
export const met = (reasons: readonly Reason[], criterion: CriterionKind): readonly string[] =>
  reasons.find((one) => one.criterion === criterion && one.kind === 'meets')?.values ?? [];

/** What most people are. */
export const usual: readonly string[] = [...genderIds, ...ageTicks, ...quietTicks];

/** To know an age says much of those who listen and protect, and little of a roof for the young. */
export const isMereAge = (tick: string, { kind, needs }: MatchEntry): boolean =>
  ageTicks.some((age) => age === tick) && kind !== 'safeguarding' && !needs?.includes('talk');

/** Made for grown-ups, or of no known age and for nobody who is like this child. */
export const isTooGrownUp = (
  { kind, needs = [] }: MatchEntry,
  reasons: readonly Reason[],
  { about, ages }: Situation,
): boolean => {
  if (!about.includes('under-16') || ages.length > 1 || kind === 'emergency') return false;
  if (needs.length > 0 && needs.every((need) => grownUpNeeds.includes(need))) return true;
  const isAgeUnknown = reasons.some(
    ({ criterion, whose }) => criterion === 'age' && whose === 'record',
  );
  const known = [...met(reasons, 'expert'), ...met(reasons, 'only-for')];
  return isAgeUnknown && !known.some((tick) => !usual.includes(tick));
};

/** A line for partners and families knows little of strangers. */
export const knowsStrangers = (entry: MatchEntry, reasons: readonly Reason[]): boolean =>
  entry.kind === 'crisis' ||
  [...met(reasons, 'expert'), ...met(reasons, 'welcomes')].includes('stalker-not-partner');
