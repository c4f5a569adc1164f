import type { LondonCalendar } from '../opening/london-calendar.ts';
import { openingAt, type OpeningState } from '../opening/opening-state.ts';
import { judgesFor, verdictOf, type JudgeTable } from './criteria.ts';
import { emergencyId } from './emergency.ts';
import type { MatchCatalogue, MatchEntry } from './match-entry.ts';
import type { Matched, Reason } from './outcome.ts';
import { meets, type Judge } from './reason.ts';
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
const isForSomebodyElse = (
  { criterion, whose, values }: Reason,
  { saidAbout }: Situation,
): boolean =>
  whose === 'answer' &&
  (criterion === 'who' ||
    criterion === 'way-in' ||
    (criterion === 'only-for' && saidAbout) ||
    (criterion === 'area' && values?.[0] === 'outside'));

/**
 * Whether a reason that is not met keeps an entry from being shown. A held entry has no number to
 * give: its name is of use only to somebody it would surely fit.
 */
const keepsAway = (reason: Reason, { state }: MatchEntry, situation: Situation): boolean => {
  const { kind, criterion } = reason;
  if (kind === 'contradicts' || isForSomebodyElse(reason, situation)) return true;
  return state === 'held' && criterion !== 'record' && criterion !== 'way-in';
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
    if (reason.kind !== 'meets' && keepsAway(reason, entry, situation)) return undefined;
    reasons.push(reason);
  }
  return reasons;
};

/** What is worked out of an entry that may be shown. */
type Weighed = Pick<Candidate, 'isSure' | 'reasons' | 'open' | 'strength'>;

/**
 * A candidate that answers nothing asked for. Most are never looked at: keeping what was found of
 * each would cost more than to weigh again the few that stand in for others.
 */
class Spare implements Candidate {
  readonly isRelevant = false;
  readonly entry: MatchEntry;
  readonly #weigh: (entry: MatchEntry) => Weighed;
  #weighed: Weighed | undefined;

  constructor(entry: MatchEntry, weigh: (entry: MatchEntry) => Weighed) {
    this.entry = entry;
    this.#weigh = weigh;
  }

  get #found(): Weighed {
    return (this.#weighed ??= this.#weigh(this.entry));
  }

  get isSure(): boolean {
    return this.#found.isSure;
  }

  get reasons(): readonly Reason[] {
    return this.#found.reasons;
  }

  get open(): OpeningState {
    return this.#found.open;
  }

  get strength(): number {
    return this.#found.strength;
  }
}

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
  const asked = judgesFor(situation, judges);
  const judge = (entry: MatchEntry): readonly Reason[] | undefined => {
    const reasons = reasonsToShow(entry, situation, asked);
    // A referral route names it: that is why, if nothing else is.
    const isUnexplained =
      alsoRelevant.includes(entry.id) && !reasons?.some(({ kind }) => kind === 'meets');
    if (isUnexplained) reasons?.push(meets('who', ['without-you']));
    return reasons;
  };
  const weigh = (entry: MatchEntry, reasons: readonly Reason[]): Weighed => {
    const isNamed =
      entry.id === place.localLine ||
      entry.id === place.nightLine ||
      alsoRelevant.includes(entry.id);
    return {
      isSure: verdictOf(reasons) === 'fits',
      reasons,
      open: openState(entry, calendar),
      strength: strengthOf(entry, reasons, situation) + (isNamed ? 2 : 0),
    };
  };
  const weighAgain = (entry: MatchEntry): Weighed => weigh(entry, judge(entry) ?? []);
  const found: Candidate[] = [];
  for (const entry of entries) {
    const reasons = judge(entry);
    if (reasons === undefined) continue;
    const isBrought = alsoRelevant.includes(entry.id) && !isSpecialist(entry);
    found.push(
      isBrought || isRelevant(entry, reasons, situation, place)
        ? { entry, isRelevant: true, ...weigh(entry, reasons) }
        : new Spare(entry, weighAgain),
    );
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
