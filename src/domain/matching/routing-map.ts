import type { Answers, Question } from './answers.ts';
import { reasonsFor } from './every-criterion.ts';
import { followRules } from './follow-rules.ts';
import type { MatchCatalogue, MatchEntry } from './match-entry.ts';
import type { CriterionKind, Reason } from './outcome.ts';
import { routesFor } from './routes.ts';
import { situationOf } from './situation.ts';

/** The questions of the map, in the order of the wizard: each has a page. */
export const routingQuestions = [
  'danger',
  'who',
  'needs',
  'concerns',
  'about',
  'contact',
  'area',
  'band',
  'sector',
] as const satisfies readonly Question[];

/** One entry or referral route that an answer changes something about. */
export interface RoutingLine {
  id: string;
  kind: 'entry' | 'route';
  effect: 'brings-in' | 'rules-out';
  /** Only what this answer adds. */
  reasons: readonly Reason[];
}

/** What one answer does, alone. */
export interface RoutingRow {
  answer: string;
  lines: readonly RoutingLine[];
}

/** Criteria that bring entries in. To be welcome, or reachable in a way, brings nothing in by itself. */
const bringing: readonly CriterionKind[] = [
  'danger',
  'need',
  'concern',
  'expert',
  'only-for',
  'no-recourse',
  'contact',
  'area',
  'who',
  'sector',
  'band',
];

const answerOf = (question: Question, id: string): Answers => {
  const isSingle = ['who', 'area', 'band', 'sector'].includes(question);
  return { [question]: isSingle ? id : [id] } as Answers;
};

const same = (one: Reason) => (other: Reason) => JSON.stringify(one) === JSON.stringify(other);

/** A service for the whole county helps in every district: that is no effect of one answer. */
const isOfCounty = (entry: MatchEntry, question: Question, id: string): boolean =>
  question === 'area' && id !== 'outside' && entry.areas === 'countywide';

const entryLine = (entry: MatchEntry, question: Question, id: string): RoutingLine[] => {
  // Bands and sectors count for professionals alone, so only there the two differ in one answer.
  const base: Answers = question === 'band' || question === 'sector' ? { who: 'professional' } : {};
  const before = reasonsFor(entry, situationOf(base, followRules));
  const added = reasonsFor(
    entry,
    situationOf({ ...base, ...answerOf(question, id) }, followRules),
  ).filter((reason) => !before.some(same(reason)));
  const against = added.filter(({ kind }) => kind === 'contradicts');
  const from = { id: entry.id, kind: 'entry' as const };
  if (against.length > 0) return [{ ...from, effect: 'rules-out', reasons: against }];
  const meets = added.filter(
    ({ kind, criterion }) => kind === 'meets' && bringing.includes(criterion),
  );
  const counts = meets.length > 0 && !isOfCounty(entry, question, id);
  return counts ? [{ ...from, effect: 'brings-in', reasons: meets }] : [];
};

const routeLines = (catalogue: MatchCatalogue, question: Question, id: string): RoutingLine[] => {
  if (question === 'who' || question === 'area' || question === 'contact') return [];
  const answers: Answers = { ...answerOf(question, id), who: 'professional' };
  return routesFor(catalogue, situationOf(answers, followRules)).flatMap((route) => {
    const reasons = route.reasons.filter(
      ({ kind, values = [] }) => kind === 'meets' && values.length > 0,
    );
    const named = reasons.length > 0;
    return named ? [{ id: route.id, kind: 'route', effect: 'brings-in', reasons }] : [];
  });
};

const effects = ['brings-in', 'rules-out'] as const;

/**
 * What each answer to one question brings in and rules out, by the judges that answer visitors, so
 * that a partner can check their own rows.
 *
 * In: the professionals’ catalogue, the question, the ids of its answers. Out: one row for each
 * answer; referral routes first, then what is brought in, then what is ruled out, by id.
 */
export function routingRows(
  catalogue: MatchCatalogue,
  question: Question,
  answers: readonly string[],
): RoutingRow[] {
  return answers.map((answer) => {
    const found = catalogue.entries.flatMap((entry) => entryLine(entry, question, answer));
    const sorted = found.sort(
      (one, other) =>
        effects.indexOf(one.effect) - effects.indexOf(other.effect) || (one.id < other.id ? -1 : 1),
    );
    return { answer, lines: [...routeLines(catalogue, question, answer), ...sorted] };
  });
}
