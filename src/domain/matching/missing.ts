import type { Question } from './answers.ts';
import type { CriterionKind, Matched, Missing, Reason } from './outcome.ts';
import type { Situation } from './situation.ts';

/** The question of a criterion, where it has another name. */
const questionOf: Partial<Record<CriterionKind, Question>> = {
  'way-in': 'who',
  need: 'needs',
  gender: 'about',
  age: 'about',
  'only-for': 'about',
  'no-recourse': 'about',
};

const order: readonly Question[] = ['danger', 'who', 'needs', 'about', 'area', 'band', 'sector'];

/** Answers that are not there, whatever the entries say. */
const unanswered = (situation: Situation): CriterionKind[] => [
  ...(situation.saidDanger ? [] : ['danger' as const]),
  ...(situation.who === null ? ['who' as const] : []),
  ...(situation.needs.length === 0 ? ['need' as const] : []),
  ...(situation.who === 'professional' && situation.band === null ? ['band' as const] : []),
];

/**
 * The questions that would sharpen the result, in the order the wizard asks them: those without an
 * answer, and those that leave something open about an entry that is shown.
 */
export function missingFrom(situation: Situation, shown: readonly Matched[]): Missing[] {
  // Grown-ups have no age to tick: who told of themselves has said all there is.
  const isSettled = ({ whose, criterion }: Reason): boolean =>
    whose !== 'answer' || (criterion === 'age' && situation.saidAbout);
  const left = shown.flatMap(({ reasons }) =>
    reasons.filter((reason) => !isSettled(reason)).map(({ criterion }) => criterion),
  );
  const open = [...unanswered(situation), ...left];
  return order.flatMap((question) => {
    const criteria = [
      ...new Set(open.filter((criterion) => (questionOf[criterion] ?? criterion) === question)),
    ];
    return criteria.length > 0 ? [{ question, criteria: criteria.sort() }] : [];
  });
}
