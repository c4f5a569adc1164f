import type { LondonCalendar } from '../opening/london-calendar.ts';
import { openingAt, type OpeningState } from '../opening/opening-state.ts';
import { reasonsFor, verdictOf } from './criteria.ts';
import type { MatchCatalogue, MatchEntry } from './match-entry.ts';
import type { CriterionKind, Matched, Reason, Verdict } from './outcome.ts';
import { strengthOf } from './strength.ts';
import type { Situation } from './situation.ts';

/** An entry that may be shown, with all that ordering and grouping ask of it. */
export interface Candidate {
  entry: MatchEntry;
  verdict: Exclude<Verdict, 'does-not-fit'>;
  reasons: readonly Reason[];
  open: OpeningState;
  /** How much of the situation it answers. Orders entries; never shown to anybody. */
  strength: number;
  /** It answers something that was asked for, or is one of the lines everybody is given. */
  isRelevant: boolean;
}

const bringsIn: readonly CriterionKind[] = [
  'danger',
  'need',
  'concern',
  'expert',
  'only-for',
  'no-recourse',
];

/** To be a woman says nothing of what she needs: it ranks an entry, but does not bring it in. */
const isMoreThanWoman = ({ criterion, values = [] }: Reason): boolean =>
  criterion !== 'expert' || values.some((value) => value !== 'woman');

const answersSomething = (reasons: readonly Reason[]): boolean =>
  reasons.some(
    (reason) =>
      reason.kind === 'meets' && bringsIn.includes(reason.criterion) && isMoreThanWoman(reason),
  );

/**
 * Entries made for certain people alone are kept from everybody who did not say to be one of them.
 * Somebody who skipped the question about circumstances may still be one: those stay, low down.
 */
const isForSomebodyElse = (reasons: readonly Reason[], { saidAbout }: Situation): boolean => {
  const settles: readonly CriterionKind[] = saidAbout
    ? ['who', 'way-in', 'only-for']
    : ['who', 'way-in'];
  return reasons.some(({ criterion, whose }) => whose === 'answer' && settles.includes(criterion));
};

/**
 * Judges every entry and keeps those that nothing clear speaks against.
 *
 * In: the catalogue, the situation, today’s calendar, and ids to bring in whatever they answer.
 */
export function candidatesFor(
  { entries, place }: MatchCatalogue,
  situation: Situation,
  calendar: LondonCalendar,
  alsoRelevant: readonly string[],
): Candidate[] {
  const lines = [place.localLine, place.nightLine];
  const found: Candidate[] = [];
  for (const entry of entries) {
    const reasons = reasonsFor(entry, situation);
    const verdict = verdictOf(reasons);
    if (verdict === 'does-not-fit' || isForSomebodyElse(reasons, situation)) continue;
    const isLine = lines.includes(entry.id);
    const isBrought = isLine || alsoRelevant.includes(entry.id);
    const isBereavement = situation.subject === 'bereaved' && entry.kind === 'bereavement';
    found.push({
      entry,
      verdict,
      reasons,
      open: openingAt(entry.hours, calendar),
      strength: strengthOf(entry, reasons, situation) + (isBrought ? 2 : 0),
      isRelevant: isBrought || isBereavement || answersSomething(reasons),
    });
  }
  return found;
}

/** What the result tells of a candidate. */
export const toMatched = ({ entry, verdict, reasons, open }: Candidate): Matched => ({
  id: entry.id,
  kind: entry.kind,
  verdict,
  reasons,
  open,
  beside: entry.fallback ?? [],
});
