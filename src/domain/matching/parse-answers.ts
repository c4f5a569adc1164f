import {
  aboutIds,
  bandIds,
  concernIds,
  contactIds,
  dangerIds,
  needIds,
  sectorIds,
  whoIds,
} from '../vocabulary.ts';
import type { Answers, Question } from './answers.ts';
import { nearestId, type OtherWords } from './nearest.ts';

/** Other words for the ids of questions. */
export type WordsOfQuestions = Readonly<Partial<Record<Question, OtherWords>>>;

const one = (ids: readonly string[]) => ({ ids: [...ids, 'not-sure'], many: false });
const many = (ids: readonly string[]) => ({ ids: [...ids, 'not-sure'], many: true });

/** Every question with the ids it may be answered with, in the order of the vocabulary. */
export const questionsFor = (
  districts: readonly string[],
): Record<Question, { ids: string[]; many: boolean }> => ({
  who: one(whoIds),
  danger: many(dangerIds),
  concerns: many(concernIds),
  needs: many(needIds),
  about: many(aboutIds),
  area: one([...districts, 'outside']),
  band: one(bandIds),
  contact: many(contactIds),
  sector: one(sectorIds),
});

const unknownId = (
  question: string,
  id: string,
  ids: readonly string[],
  words: OtherWords | undefined,
): string =>
  `“${id}” is not an answer to “${question}”. Did you mean “${nearestId(id, ids, words) ?? ''}”? ` +
  `Allowed: ${ids.join(', ')}.`;

const problemsOf = (
  value: unknown,
  question: string,
  ids: readonly string[],
  several: boolean,
  words: OtherWords | undefined,
) => {
  if (Array.isArray(value) && !several) {
    return [`“${question}” takes one answer, not a list. Write one of: ${ids.join(', ')}.`];
  }
  return (Array.isArray(value) ? value : [value]).flatMap((id: unknown) => {
    if (typeof id !== 'string') {
      const takes = several ? 'a list of ids' : 'one id';
      return [
        `“${question}” takes ${takes}, not ${JSON.stringify(id)}. Allowed: ${ids.join(', ')}.`,
      ];
    }
    return ids.includes(id) ? [] : [unknownId(question, id, ids, words)];
  });
};

const problemsIn = (
  input: unknown,
  districts: readonly string[],
  words: WordsOfQuestions,
): string[] => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return ['The answers must be an object such as {"who": "self", "area": "not-sure"}.'];
  }
  const questions = questionsFor(districts);
  const names = Object.keys(questions);
  return Object.entries(input).flatMap(([name, value]) => {
    if (!names.includes(name)) {
      const near = nearestId(name, names) ?? '';
      return [
        `There is no question “${name}”. Did you mean “${near}”? Allowed: ${names.join(', ')}.`,
      ];
    }
    const { ids, many: several } = questions[name as Question];
    return value === null ? [] : problemsOf(value, name, ids, several, words[name as Question]);
  });
};

const canonical = (value: unknown, several: boolean): unknown => {
  if (value === null) return undefined;
  if (!several) return value;
  const list = Array.isArray(value) ? (value as string[]) : [value as string];
  // Beside real answers “not sure” adds nothing; alone it is the answer.
  const sure = list.filter((id) => id !== 'not-sure');
  return sure.length === 0 && list.length > 0 ? 'not-sure' : sure;
};

/**
 * Reads answers that came from outside, such as the command line.
 *
 * In: anything, the partnership’s districts, and other words for the ids of a question. Out: the
 * answers, or one sentence for each thing that is wrong, with the nearest allowed id. `null` counts as absent; one id stands for a list of one.
 */
export function parseAnswers(
  input: unknown,
  districts: readonly string[],
  words: WordsOfQuestions = {},
): { answers: Answers } | { problems: string[] } {
  const problems = problemsIn(input, districts, words);
  if (problems.length > 0) return { problems };
  const questions = questionsFor(districts);
  const entries = Object.entries(input as object).flatMap(([name, value]) => {
    const read = canonical(value, questions[name as Question].many);
    return read === undefined ? [] : [[name, read] as const];
  });
  return { answers: Object.fromEntries(entries) };
}
