import type { LondonCalendar } from '../opening/london-calendar.ts';
import { openingAt, type OpeningState } from '../opening/opening-state.ts';
import type { JudgeTable } from './criteria.ts';
import { emergencyId } from './emergency.ts';
import type { MatchCatalogue, MatchEntry } from './match-entry.ts';
import type { Matched, Reason } from './outcome.ts';
import { meets, type Judge } from './reason.ts';
import { isRelevant } from './relevance.ts';
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
  /** How much of the situation it answers. Orders entries; never shown to anybody. */
  strength: number;
  /** It answers something that was asked for, or is one of the lines everybody is given. */
  isRelevant: boolean;
}

/**
 * Whether a reason keeps an entry from being shown.
 *
 * Entries made for certain people alone are kept from everybody who did not say to be one of them,
 * lines of other places from everybody who did not say “outside”. Somebody who skipped the question
 * about circumstances may still be one: those stay, low down. A held entry has no number to give:
 * its name is of use only to somebody it would surely fit.
 */
const keepsAway = (
  { kind, criterion, whose, values }: Reason,
  { state }: MatchEntry,
  { saidAbout }: Situation,
): boolean => {
  if (kind !== 'unknown') return kind === 'contradicts';
  if (criterion === 'way-in') return whose === 'answer';
  if (state === 'held' && criterion !== 'record') return true;
  return (
    whose === 'answer' &&
    (criterion === 'who' ||
      (criterion === 'only-for' && saidAbout) ||
      (criterion === 'area' && values?.[0] === 'outside'))
  );
};

/** The reasons of an entry that may be shown; `undefined` at the first that keeps it away. */
const reasonsToShow = (
  entry: MatchEntry,
  situation: Situation,
  asked: readonly Judge[],
): Reason[] | undefined => {
  const reasons: Reason[] = [];
  for (const judge of asked) {
    const reason = judge(entry, situation);
    if (reason === undefined) continue;
    if (keepsAway(reason, entry, situation)) return undefined;
    reasons.push(reason);
  }
  return reasons;
};

// 999 is answered at every hour, however old our source for it is.
const openState = ({ id, hours }: MatchEntry, calendar: LondonCalendar): OpeningState =>
  id === emergencyId ? { state: 'open', until: null } : openingAt(hours, calendar);

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
  const asked = Object.values(judges);
  const found: Candidate[] = [];
  for (const entry of entries) {
    const reasons = reasonsToShow(entry, situation, asked);
    if (reasons === undefined) continue;
    const isBrought = alsoRelevant.includes(entry.id);
    const isLine = entry.id === place.localLine || entry.id === place.nightLine;
    // A referral route names it: that is why, if nothing else is.
    if (isBrought && !reasons.some(({ kind }) => kind === 'meets')) {
      reasons.push(meets('who', ['without-you']));
    }
    found.push({
      entry,
      isSure: reasons.every(({ kind }) => kind === 'meets'),
      reasons,
      open: openState(entry, calendar),
      strength: strengthOf(entry, reasons, situation) + (isBrought || isLine ? 2 : 0),
      isRelevant:
        (isBrought && !entry.isSpecialist) || isRelevant(entry, reasons, situation, place),
    });
  }
  return found;
}

/** What the result tells of a candidate. */
export const toMatched = ({ entry, isSure, reasons, open }: Candidate): Matched => ({
  id: entry.id,
  kind: entry.kind,
  verdict: isSure ? 'fits' : 'may-fit',
  reasons: saidOnce(reasons),
  open,
  beside: entry.fallback ?? [],
});
