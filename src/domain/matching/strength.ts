import type { MatchEntry } from './match-entry.ts';
import type { CriterionKind, Reason } from './outcome.ts';
import { quietTicks } from './for-whom.ts';
import { softConcerns } from './relevance.ts';
import { shared } from './reason.ts';
import type { Situation } from './situation.ts';

/** What one met criterion counts. */
const weights: Partial<Record<CriterionKind, number>> = {
  danger: 6,
  expert: 6,
  concern: 4,
  'no-recourse': 3,
  'only-for': 2,
  band: 1,
  sector: 1,
  welcomes: 1,
  children: 1,
};

/** From this weight on, each further value of a criterion adds one. */
const weighty = 4;

/** Help with pets matters, but comes after a safe place for the person. */
const lightTicks = new Set([...quietTicks, ...softConcerns, 'has-pets', 'pets']);

/** Two needs met count for more than a need and a worry. */
const needStrength = (
  values: readonly string[],
  needs: readonly string[],
  { hasSubject }: MatchEntry,
): number => {
  const asked = shared(values, needs);
  // Who helps to recover from one thing may not know another: who knows this one meets the concern.
  if (hasSubject && asked.length === 1 && asked[0] === 'counselling-recovery') return -4;
  return 1 + 2 * asked.length;
};

const strengthOfReason = (
  { criterion, kind, values = [] }: Reason,
  situation: Situation,
  entry: MatchEntry,
): number => {
  // In a way that may have other hours than the phone, it can still be reached as asked.
  if (criterion === 'contact') return kind === 'meets' ? 5 : 4;
  if (kind !== 'meets') return 0;
  if (criterion === 'need') return needStrength(values, situation.needs, entry);
  if (values.includes('stalker-not-partner')) return 6;
  // Who protects children comes before who knows anything else about a child.
  if (criterion === 'expert' && values.includes('under-16')) return 12;
  const first = weights[criterion] ?? 0;
  let counted = 0;
  for (const value of values) if (!lightTicks.has(value)) counted += 1;
  if (counted === 0) return Math.min(first, 1);
  return first + (first < weighty ? 0 : counted - 1);
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
  for (const reason of reasons) met += strengthOfReason(reason, situation, entry);
  const own = situation.area !== null && entry.areas.includes(situation.area) ? 2 : 0;
  const county = entry.areas === 'countywide' ? 1 : 0;
  // It leads to every one of its kind.
  const finder = entry.kind === 'finder' ? 2 : 0;
  const main =
    (situation.subject === 'own-behaviour' && entry.kind === 'perpetrator') ||
    (situation.subject === 'bereaved' && entry.kind === 'bereavement');
  // Who is hurt by an officer may still call the police, but meets everybody else first.
  if (entry.kind === 'police' && situation.about.includes('forces-or-police-abuser')) return -9;
  return met + own + county + finder + (main ? 6 : 0);
}
