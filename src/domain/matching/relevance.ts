import type { Concern, Need } from '../vocabulary.ts';
import { isNoPartner, isTooGrownUp, knowsStrangers, met, quietTicks, usual } from './for-whom.ts';
import type { MatchCatalogue, MatchEntry } from './match-entry.ts';
import type { Reason } from './outcome.ts';
import type { Situation } from './situation.ts';

/** Worries of nearly everybody who is hurt. By themselves they bring nobody in before what was asked for. */
export const softConcerns: readonly string[] = [
  'frightened',
  'getting-worse',
  'separating',
  'controlled',
  'isolated',
] satisfies Concern[];

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
  { hasSubject, dangers, kind, needs }: MatchEntry,
  { subject, concerns }: Situation,
  isFar: boolean,
): boolean => {
  // Who only listens in a crisis treats nobody.
  if (need === 'health' && kind === 'crisis' && needs?.includes('talk')) return false;
  if (need === 'talk' || (isFar && metNearby.includes(need))) return false;
  // Who keeps children from being taken abroad is of no use while nobody may take them.
  if (need === 'children' && dangers?.includes('taken-abroad-soon')) {
    return concerns.includes('child-contact');
  }
  // Health alone is no reason to call specialists in something else, such as sexual assault.
  if (!hasSubject) return true;
  return need !== 'health' && (subject !== 'bereaved' || need !== 'counselling-recovery');
};

/** Whether knowing about worries is enough to call an entry. */
const knowsWorries = (
  worries: readonly string[],
  { kind }: MatchEntry,
  { about, alsoAbout, needs }: Situation,
): boolean => {
  // Nobody hurt by a police officer is led to the police without danger or a wish for them.
  if (kind === 'police' && about.includes('forces-or-police-abuser')) return false;
  return worries.some((worry) => {
    if (softConcerns.includes(worry)) return needs.length === 0 && !isNoPartner({ about });
    // More than one may be a family, or people who keep somebody and use them.
    return (
      worry !== 'more-than-one-abuser' ||
      ([...about, ...alsoAbout].includes('migrant-or-nrpf') &&
        !about.includes('honour-forced-marriage-fgm'))
    );
  });
};

const hasAsked = ({ concerns, danger, needs }: Situation): boolean =>
  concerns.length + danger.length + needs.length > 0;

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
      return knowsWorries(values, entry, situation);
    case 'danger':
    case 'no-recourse':
      return true;
    case 'expert':
    case 'only-for':
      // Whoever is young needs no roof for the young, unless nothing else was said.
      if (entry.kind === 'housing' && hasAsked(situation)) return false;
      return values.some((tick) => !(isNoPartner(situation) ? usual : quietTicks).includes(tick));
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

/** The caseworker of the person’s own district helps with all that is asked for (pathways §2). */
const isCaseworkerHere = (
  { kind, areas, isSpecialist }: MatchEntry,
  { area }: Situation,
): boolean => kind === 'casework' && !isSpecialist && area !== null && areas.includes(area);

/** Whether an entry answers something that not everybody answers. */
export const isAskedFor = (
  entry: MatchEntry,
  reasons: readonly Reason[],
  situation: Situation,
): boolean => {
  const isFar = isElsewhere(reasons);
  return reasons.some((reason) => bringsIn(reason, entry, situation, isFar));
};

/** Whether a general line may stand in for another that is closed or does not answer. */
export const mayStandIn = (
  entry: MatchEntry,
  reasons: readonly Reason[],
  situation: Situation,
): boolean =>
  entry.needs?.includes('talk') === true &&
  !entry.isSpecialist &&
  !isTooGrownUp(reasons, situation) &&
  (!isNoPartner(situation) || knowsStrangers(entry, reasons));

/**
 * Whether an entry answers anything of the situation, so that it may take a person’s attention.
 * In: `asked`, what `isAskedFor` found, and the rest of what is known of it.
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
  asked: boolean,
): boolean {
  if (entry.id === localLine) return true;
  const { who, subject, danger } = situation;
  if (isTooGrownUp(reasons, situation)) return false;
  if (subject === 'bereaved' && isDoublyUnsure(reasons)) return false;
  if (asked) return true;
  if (subject === 'bereaved') return false;
  const isTalk = entry.id === nightLine || meetsByTalk(entry, reasons);
  if (isTalk && (!isNoPartner(situation) || knowsStrangers(entry, reasons))) return true;
  if (isCaseworkerHere(entry, situation)) return true;
  return who === 'professional' && danger.length > 0 && entry.kind === 'safeguarding';
}
