import type { MatchEntry } from './match-entry.ts';
import type { CriterionKind, Reason } from './outcome.ts';
import { quietTicks } from './relevance.ts';
import type { Situation } from './situation.ts';

/** What one met criterion counts, and what each further value of it adds. */
const weights: Partial<Record<CriterionKind, readonly [first: number, further: number]>> = {
  danger: [6, 1],
  expert: [6, 1],
  concern: [4, 1],
  'no-recourse': [3, 0],
  'only-for': [2, 0],
  contact: [5, 0],
  band: [1, 0],
  sector: [1, 0],
  welcomes: [1, 0],
  children: [1, 0],
};

/** Help with pets matters, but comes after a safe place for the person. */
const lightTicks: readonly string[] = [...quietTicks, 'has-pets', 'pets'];

const needStrength = (values: readonly string[], needs: readonly string[]): number => {
  const asked = values.filter((value) => needs.includes(value)).length;
  return asked > 0 ? 2 + asked : 1;
};

const strengthOfReason = (
  { criterion, kind, values = [] }: Reason,
  situation: Situation,
): number => {
  if (kind !== 'meets') return 0;
  if (criterion === 'need') return needStrength(values, situation.needs);
  const [first, further] = weights[criterion] ?? [0, 0];
  const counted = values.filter((value) => !lightTicks.includes(value)).length;
  return counted > 0 ? first + further * (counted - 1) : Math.min(first, 1);
};

/**
 * How much of the situation an entry answers: a number for ordering alone.
 *
 * Expertise in somebody’s circumstances and signs of danger count most, then concerns, then needs
 * that were asked for; a service of the person’s own district counts more than one of the county.
 */
export function strengthOf(
  entry: MatchEntry,
  reasons: readonly Reason[],
  situation: Situation,
): number {
  let met = 0;
  for (const reason of reasons) met += strengthOfReason(reason, situation);
  const own = situation.area !== null && entry.areas.includes(situation.area) ? 2 : 0;
  const county = entry.areas === 'countywide' ? 1 : 0;
  const main =
    (situation.subject === 'own-behaviour' && entry.kind === 'perpetrator') ||
    (situation.subject === 'bereaved' && entry.kind === 'bereavement');
  // Who is hurt by an officer may still call the police, but meets everybody else first.
  if (entry.kind === 'police' && situation.about.includes('forces-or-police-abuser')) return 0;
  return met + own + county + (main ? 6 : 0);
}
