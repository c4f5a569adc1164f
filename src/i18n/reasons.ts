import type { WorkCriterion } from '../domain/matching/criteria.ts';
import type { CriterionKind, Reason } from '../domain/matching/outcome.ts';
import type { ReasonPhrases } from '../domain/wizard/wizard-data.ts';

/**
 * What the sentences need to know. `isForOther`: the reader asks for somebody else. `work`: the
 * sentences that only professionals read.
 */
export type ReasonContext = {
  place: string;
  area: (id: string) => string;
  isForOther: boolean;
  phrases: ReasonPhrases;
  work?: WorkSentences;
};

/** Makes a sentence of one kind of reason. */
export type Sentence = (reason: Reason, context: ReasonContext) => string;

/** The sentences of the criteria of work. */
export type WorkSentences = Readonly<Record<WorkCriterion, Sentence>>;

/** Words in a row, as one says them. In: the words, and what stands before the last. */
export const joined = (words: readonly string[], last = 'and'): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}` : (words[0] ?? '');

/** These are told as things that may be so: one of them is enough. */
const oneIsEnough = ['danger', 'concern'];

/** The reason’s ids in words of one list of phrases, joined. */
export const phrase = (list: string, { values = [] }: Reason, { phrases }: ReasonContext): string =>
  joined(
    values.map((value) => phrases[list]?.[value] ?? value),
    oneIsEnough.includes(list) ? 'or' : 'and',
  );

const areaWords: Sentence = ({ values = [] }, { place, area }) => {
  if (values[0] === 'outside') return `outside ${place}`;
  return `in ${values[0] === 'countywide' ? place : joined(values.map(area))}`;
};

const ageWords: Sentence = ({ values = [] }) => {
  const [from, to] = values;
  const upTo = to === '120' ? 'or over' : `to ${to}`;
  return from === '0' ? `up to age ${to}` : `aged ${from} ${upTo}`;
};

/** The ids of a reason in words, where they are not simply joined. */
const special: Partial<Record<CriterionKind, Sentence>> = {
  area: areaWords,
  age: ageWords,
  // Each way in is a sentence.
  'way-in': ({ values = [] }, { phrases }) =>
    values.map((value) => phrases['way-in']?.[value]).join(' '),
};

/**
 * One reason as one or two plain sentences. In: the reason and how to name places. Its sentence is
 * found by the criterion and by `meets`, `contradicts`, whose doubt it is, or `none` without ids;
 * for somebody who asks for another by `other` too.
 */
export const reasonInWords = (reason: Reason, context: ReasonContext): string => {
  const { criterion, kind, whose, values = [] } = reason;
  const { phrases, isForOther, work } = context;
  const ofWork = work?.[criterion as WorkCriterion];
  if (ofWork) return ofWork(reason, context);
  const how = `${criterion} ${values.length > 0 ? (whose ?? kind) : 'none'}`;
  const say = phrases['sentence'] ?? {};
  const words =
    special[criterion] ??
    ((one) => phrase(say[`${how} list`] ?? say[`${criterion} list`] ?? criterion, one, context));
  const sentence = (isForOther && say[`${how} other`]) || say[how] || say[criterion];
  return (sentence ?? '').replace('{}', words(reason, context));
};
