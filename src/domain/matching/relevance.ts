import { genderIds, type Need } from '../vocabulary.ts';
import type { MatchCatalogue, MatchEntry } from './match-entry.ts';
import type { CriterionKind, Reason } from './outcome.ts';
import { ageTicks, type Situation } from './situation.ts';

/**
 * Ticks that bring nothing in by themselves. Most services help women and people with children;
 * what they need of them, they say with the other answers.
 */
export const quietTicks: readonly string[] = ['woman', 'has-children'];

const met = (reasons: readonly Reason[], criterion: CriterionKind): readonly string[] =>
  reasons.find((one) => one.criterion === criterion && one.kind === 'meets')?.values ?? [];

/** Needs that many meet, so that nobody has to ask in another district for them. */
const metNearby: readonly string[] = [
  'talk',
  'health',
  'money',
  'legal',
  'children',
] satisfies Need[];

/** It is made for another district and may not take people from elsewhere. */
const isElsewhere = (reasons: readonly Reason[]): boolean =>
  reasons.some(
    ({ criterion, whose, values = [] }) =>
      criterion === 'area' && whose === 'record' && values.length > 0,
  );

/** Whether meeting a need is enough to call an entry. */
const isWorthACall = (
  need: string,
  { hasSubject, dangers }: MatchEntry,
  { subject, concerns }: Situation,
  isFar: boolean,
): boolean => {
  if (need === 'talk' || (isFar && metNearby.includes(need))) return false;
  // Who keeps children from being taken abroad is of no use while nobody may take them.
  if (need === 'children' && dangers?.includes('taken-abroad-soon')) {
    return concerns.includes('child-contact');
  }
  // Health alone is no reason to call specialists in something else, such as sexual assault.
  if (!hasSubject) return true;
  return need !== 'health' && (subject !== 'bereaved' || need !== 'counselling-recovery');
};

/** Whether one reason is enough, without a wish to talk. */
const bringsIn = (
  { criterion, kind, values = [] }: Reason,
  entry: MatchEntry,
  situation: Situation,
  isFar: boolean,
): boolean => {
  if (kind !== 'meets') return false;
  switch (criterion) {
    case 'concern':
      // Nobody hurt by a police officer is led to the police without danger or a wish for them.
      return entry.kind !== 'police' || !situation.about.includes('forces-or-police-abuser');
    case 'danger':
    case 'no-recourse':
      return true;
    case 'expert':
    case 'only-for':
      return values.some((tick) => !quietTicks.includes(tick));
    case 'need':
      return values.some((need) => isWorthACall(need, entry, situation, isFar));
    case 'area':
      // A line for another place, for somebody who lives there.
      return values.includes('outside');
    case 'who':
      return situation.subject === 'bereaved';
    default:
      return false;
  }
};

const usual: readonly string[] = [...genderIds, ...ageTicks, ...quietTicks];

/**
 * Someone to talk to: general lines for everyone, specialists for those whose life they know. To be
 * welcome at an age is no reason to call a specialist.
 */
const meetsByTalk = (entry: MatchEntry, reasons: readonly Reason[]): boolean =>
  met(reasons, 'need').includes('talk') &&
  ((!entry.isSpecialist && !isElsewhere(reasons)) ||
    met(reasons, 'welcomes').some((tick) => !usual.includes(tick)));

/** Nobody knows whether it helps the bereaved, nor whether it is for somebody like this. */
const isDoublyUnsure = (reasons: readonly Reason[]): boolean =>
  reasons.some(({ criterion, whose }) => criterion === 'who' && whose === 'record') &&
  reasons.filter(({ kind }) => kind === 'unknown').length > 1;

/** Whether an entry answers something that not everybody answers. */
export const isAskedFor = (
  entry: MatchEntry,
  reasons: readonly Reason[],
  situation: Situation,
): boolean => {
  const isFar = isElsewhere(reasons);
  return reasons.some((reason) => bringsIn(reason, entry, situation, isFar));
};

/**
 * Whether an entry answers anything of the situation, so that it may take a person’s attention.
 *
 * The local line and the 24-hour line always do. For the bereaved, talk alone brings in only those
 * who say that they help the bereaved. A professional in an emergency also needs the lines for a
 * child or an adult at risk (pathways §2, red).
 */
export function isRelevant(
  entry: MatchEntry,
  reasons: readonly Reason[],
  situation: Situation,
  { localLine, nightLine }: MatchCatalogue['place'],
): boolean {
  if (entry.id === localLine) return true;
  const { who, subject, danger } = situation;
  if (subject === 'bereaved' && isDoublyUnsure(reasons)) return false;
  if (isAskedFor(entry, reasons, situation)) return true;
  if (subject === 'bereaved') return false;
  if (entry.id === nightLine || meetsByTalk(entry, reasons)) return true;
  return who === 'professional' && danger.length > 0 && entry.kind === 'safeguarding';
}
