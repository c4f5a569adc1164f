import { londonCalendar } from '../opening/london-calendar.ts';
import type { Answers } from './answers.ts';
import { candidatesFor } from './candidate.ts';
import type { JudgeTable } from './criteria.ts';
import { groupsOf } from './groups.ts';
import type { MatchCatalogue } from './match-entry.ts';
import { missingFrom } from './missing.ts';
import { notesFor } from './notes.ts';
import type { Matched, Outcome } from './outcome.ts';
import { situationOf, type Situation } from './situation.ts';
import { unmetOf } from './unmet.ts';

/** What a kind of reader is matched by. The public’s page holds nothing that only work needs. */
export interface MatchRules {
  judges: JudgeTable;
  routesFor: (catalogue: MatchCatalogue, situation: Situation) => readonly Matched[];
}

/**
 * Who can help, and why.
 *
 * In: the catalogue of one partnership, the answers, and the instant. Out: groups in the order they
 * are shown, what would sharpen them, and notes. Pure and total: every combination of answers gives
 * a result, the same one for the same question, whatever the order of content and answers.
 */
export type Match = (catalogue: MatchCatalogue, answers: Answers, now: Date) => Outcome;

/** Makes the matching of one kind of reader. */
export const matcher =
  ({ judges, routesFor }: MatchRules): Match =>
  (catalogue, answers, now) => {
    const situation = situationOf(answers, catalogue.follows);
    const calendar = londonCalendar(now, catalogue.bankHolidays);
    const routes = routesFor(catalogue, situation);
    const besideRoutes = routes.flatMap(({ beside }) => beside);
    const candidates = candidatesFor(catalogue, situation, calendar, judges, besideRoutes);
    const groups = groupsOf(catalogue, situation, candidates, routes);
    const shown = groups.flatMap(({ entries }) => entries);
    return {
      groups,
      missing: missingFrom(situation, shown),
      notes: notesFor(situation, groups, catalogue.notes),
      unmet: unmetOf(catalogue, situation, shown),
    };
  };
