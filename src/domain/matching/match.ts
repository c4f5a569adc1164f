import { londonCalendar } from '../opening/london-calendar.ts';
import type { Answers } from './answers.ts';
import { candidatesFor } from './candidate.ts';
import { groupsOf } from './groups.ts';
import type { MatchCatalogue } from './match-entry.ts';
import { missingFrom } from './missing.ts';
import { notesFor } from './notes.ts';
import type { Outcome } from './outcome.ts';
import { routesFor } from './routes.ts';
import { situationOf } from './situation.ts';

/**
 * Who can help, and why.
 *
 * In: the catalogue of one partnership, the answers, and the instant. Out: groups in the order they
 * are shown, what would sharpen them, and notes. Pure and total: every combination of answers gives
 * a result, the same one for the same question, whatever the order of content and answers.
 */
export function match(catalogue: MatchCatalogue, answers: Answers, now: Date): Outcome {
  const situation = situationOf(answers);
  const calendar = londonCalendar(now, catalogue.bankHolidays);
  const routes = routesFor(catalogue, situation);
  const besideRoutes = routes.flatMap(({ beside }) => beside);
  const candidates = candidatesFor(catalogue, situation, calendar, besideRoutes);
  const groups = groupsOf(catalogue, situation, candidates, routes);
  const shown = groups.flatMap(({ entries }) => entries);
  return {
    groups,
    missing: missingFrom(situation, shown),
    notes: notesFor(situation, groups),
  };
}
