import type { LondonCalendar } from '../opening/london-calendar.ts';
import { openingAt, type OpeningState } from '../opening/opening-state.ts';
import type { JudgeTable } from './criteria.ts';
import type { MatchCatalogue, MatchEntry } from './match-entry.ts';
import type { Matched, Reason } from './outcome.ts';
import { meets, type Judge } from './reason.ts';
import { isAskedFor, isRelevant } from './relevance.ts';
import { strengthOf } from './strength.ts';
import { saidOnce } from './said-once.ts';
import type { Situation } from './situation.ts';

/** An entry that may be shown, with all that ordering and grouping ask of it. */
export interface Candidate {
  entry: MatchEntry;
  /** Nothing about it is unknown: it fits, where others may fit. */
  isSure: boolean;
  reasons: readonly Reason[];
  open: OpeningState;
  /** Its last known hours are too old to rely on, and by them it is closed. */
  isLikelyClosed: boolean;
  /** How much of the situation it answers. Orders entries; never shown to anybody. */
  strength: number;
  /** Made for other districts than the person’s, none of them beside it. */
  isFar: boolean;
  /** It answers something that not everybody answers. */
  isAskedFor: boolean;
  /** It answers something that was asked for, or is one of the lines everybody is given. */
  isRelevant: boolean;
}

/**
 * Whether a reason keeps an entry from being shown.
 *
 * Entries made for certain people alone are kept from everybody who did not say to be one of them,
 * lines of other places from everybody who did not say “outside”, lines for children from parents
 * who ticked no age. Somebody who skipped the question about circumstances may still be one: those
 * stay, low down. The ways to reach 999 stay for everybody (pathways §0.2 and §2, red).
 */
const keepsAway = (
  { kind, criterion, whose, values }: Reason,
  { saidAbout, about }: Situation,
  entry: MatchEntry,
): boolean => {
  if (kind !== 'unknown') return kind === 'contradicts';
  return (
    whose === 'answer' &&
    (criterion === 'who' ||
      criterion === 'way-in' ||
      (criterion === 'age' && values?.[1] === '18' && about.includes('has-children')) ||
      (criterion === 'only-for' && saidAbout && entry.kind !== 'emergency') ||
      (criterion === 'area' && values?.[0] === 'outside'))
  );
};

/**
 * The reasons of an entry that may be shown; `undefined` at the first that keeps it away. A held
 * entry has no number to give, so its name helps nobody here.
 */
export const reasonsToShow = (
  entry: MatchEntry,
  situation: Situation,
  asked: readonly Judge[],
): Reason[] | undefined => {
  if (entry.state === 'held') return undefined;
  const reasons: Reason[] = [];
  for (const judge of asked) {
    const reason = judge(entry, situation);
    if (reason === undefined) continue;
    if (keepsAway(reason, situation, entry)) return undefined;
    reasons.push(reason);
  }
  return reasons;
};

/** Reached only in a way that may have other hours than those we know: to be checked. */
const openState = (
  { hours }: MatchEntry,
  reasons: readonly Reason[],
  calendar: LondonCalendar,
): OpeningState =>
  reasons.some(({ criterion, kind }) => criterion === 'contact' && kind === 'unknown')
    ? { state: 'check', why: 'not-known' }
    : openingAt(hours, calendar);

const isLikelyClosed = ({ hours }: MatchEntry, calendar: LondonCalendar): boolean =>
  hours.kind === 'weekly' &&
  !hours.mayCountAsOpen &&
  openingAt({ ...hours, mayCountAsOpen: true }, calendar).state === 'closed';

const isFar = (
  { areas }: MatchEntry,
  { area }: Situation,
  { near }: MatchCatalogue['place'],
): boolean => {
  if (area === null || !Array.isArray(areas)) return false;
  return !areas.some((id: string) => near[area]?.includes(id));
};

/**
 * Judges every entry and keeps those that nothing clear speaks against.
 *
 * In: the catalogue, the situation, today’s calendar, the judges, and ids to bring in whatever they
 * answer.
 */
export function candidatesFor(
  { entries, place }: MatchCatalogue,
  situation: Situation,
  calendar: LondonCalendar,
  judges: JudgeTable,
  alsoRelevant: readonly string[],
): Candidate[] {
  const all = Object.values(judges);
  const found: Candidate[] = [];
  for (const entry of entries) {
    const reasons = reasonsToShow(entry, situation, all);
    if (reasons === undefined) continue;
    const isBrought = alsoRelevant.includes(entry.id);
    const isLine = entry.id === place.localLine || entry.id === place.nightLine;
    // A referral route names it: that is why, if nothing else is.
    if (isBrought && !reasons.some(({ kind }) => kind === 'meets')) {
      reasons.push(meets('who', ['without-you']));
    }
    const asked = isAskedFor(entry, reasons, situation);
    const isRelevantHere =
      (isBrought && !entry.isSpecialist) || isRelevant(entry, reasons, situation, place, asked);
    found.push({
      entry,
      isSure: reasons.every(({ kind }) => kind === 'meets'),
      reasons,
      open: openState(entry, reasons, calendar),
      isLikelyClosed: isRelevantHere && isLikelyClosed(entry, calendar),
      strength: strengthOf(entry, reasons, situation) + (isBrought || isLine ? 2 : 0),
      isFar: isFar(entry, situation, place),
      isAskedFor: asked,
      isRelevant: isRelevantHere,
    });
  }
  return found;
}

/** What the result tells of a candidate. Its ways out are judged as it is: only `mayBeShown` stay. */
export const toMatched = (
  { entry, isSure, reasons, open }: Candidate,
  mayBeShown: ReadonlySet<string>,
): Matched => ({
  id: entry.id,
  kind: entry.kind,
  verdict: isSure ? 'fits' : 'may-fit',
  reasons: saidOnce(reasons),
  open,
  beside: (entry.fallback ?? []).filter((id) => mayBeShown.has(id)),
});
