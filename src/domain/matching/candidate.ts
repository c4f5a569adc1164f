import type { LondonCalendar } from '../opening/london-calendar.ts';
import { openingAt, type OpeningState } from '../opening/opening-state.ts';
import { judgesFor, reasonsUnlessRuledOut, verdictOf, type JudgeTable } from './criteria.ts';
import { emergencyId } from './emergency.ts';
import type { MatchCatalogue, MatchEntry } from './match-entry.ts';
import type { Matched, Reason } from './outcome.ts';
import { meets } from './reason.ts';
import { isRelevant, isSpecialist } from './relevance.ts';
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
 * Entries made for certain people alone are kept from everybody who did not say to be one of them,
 * lines of other places from everybody who did not say “outside”.
 * Somebody who skipped the question about circumstances may still be one: those stay, low down.
 */
const isForSomebodyElse = (reasons: readonly Reason[], { saidAbout }: Situation): boolean => {
  return reasons.some(
    ({ criterion, whose, values }) =>
      whose === 'answer' &&
      (criterion === 'who' ||
        criterion === 'way-in' ||
        (criterion === 'only-for' && saidAbout) ||
        (criterion === 'area' && values?.[0] === 'outside')),
  );
};

/**
 * A held entry has no number to give. Its name is of use only to somebody it would surely fit.
 */
const isHeldAndUnsure = ({ state }: MatchEntry, reasons: readonly Reason[]): boolean =>
  state === 'held' &&
  reasons.some(
    ({ criterion, kind }) => kind === 'unknown' && criterion !== 'record' && criterion !== 'way-in',
  );

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
  const asked = judgesFor(situation, judges);
  const found: Candidate[] = [];
  for (const entry of entries) {
    const judged = reasonsUnlessRuledOut(entry, situation, asked);
    if (!judged || isForSomebodyElse(judged, situation)) continue;
    if (isHeldAndUnsure(entry, judged)) continue;
    const isBrought = alsoRelevant.includes(entry.id);
    // A referral route names it: that is why, if nothing else is.
    const isUnexplained = isBrought && !judged.some(({ kind }) => kind === 'meets');
    const reasons = isUnexplained ? [...judged, meets('who', ['without-you'])] : judged;
    const isLine = entry.id === place.localLine || entry.id === place.nightLine;
    found.push({
      entry,
      isSure: verdictOf(reasons) === 'fits',
      reasons,
      // 999 is answered at every hour, however old our source for it is.
      open:
        entry.id === emergencyId
          ? { state: 'open', until: null }
          : openingAt(entry.hours, calendar),
      strength: strengthOf(entry, reasons, situation) + (isBrought || isLine ? 2 : 0),
      isRelevant:
        (isBrought && !isSpecialist(entry)) || isRelevant(entry, reasons, situation, place),
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
