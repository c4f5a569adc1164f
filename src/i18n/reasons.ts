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

/** Criteria of which only those who look at what is ruled out are told more. */
type AgainstCriterion = 'cannot-take' | 'way-in' | 'area' | 'children';

/** The sentences of the criteria of work, and of what speaks against an entry. */
export type WorkSentences = Readonly<Record<WorkCriterion | AgainstCriterion, Sentence>>;

const joined = (words: readonly string[], last: 'and' | 'or' = 'and'): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}` : (words[0] ?? '');

/** The reason’s ids in words of one list of phrases, joined. */
export const phrase = (list: string, { values = [] }: Reason, { phrases }: ReasonContext): string =>
  joined(values.map((value) => phrases[list]?.[value] ?? value));

const notSure = ({ isForOther }: ReasonContext): string =>
  isForOther ? 'We do not know if that is them.' : 'We do not know if that is you.';

/** One fact of the record, then whether it fits the answers. */
const only = (fact: string, { kind }: Reason, context: ReasonContext): string =>
  kind === 'unknown' ? `${fact} ${notSure(context)}` : fact;

const whoWords: Sentence = (reason, context) => {
  const isOpen = reason.whose === 'record';
  if (isOpen && reason.values?.[0] === 'bereaved') {
    return 'We do not know if it helps people who lost someone. Ask them.';
  }
  if (isOpen) return 'It is for the person themselves. Tell them about it only when that is safe.';
  if (reason.kind === 'meets') return phrase('who-meets', reason, context);
  return `It is for ${phrase('who', reason, context)}.`;
};

/** Where the people live whom it helps: “in Stevenage”. */
export const whereInWords = ({ values = [] }: Reason, { place, area }: ReasonContext): string => {
  if (values[0] === 'outside') return `outside ${place}`;
  return `in ${values[0] === 'countywide' ? place : joined(values.map(area))}`;
};

/** Whom it helps by where they live, of an entry that is shown. */
export const areaWords: Sentence = (reason, context) => {
  const { kind, whose, values = [] } = reason;
  if (values.length === 0) return 'We do not know which places it covers.';
  const where = whereInWords(reason, context);
  if (kind === 'meets') return `It helps people ${where}.`;
  return whose === 'answer'
    ? only(`It is for people ${where}.`, reason, context)
    : `It is for people ${where}. We do not know if it helps people from other places.`;
};

const ageWords: Sentence = (reason, context) => {
  if (!reason.values?.length) return 'We do not know which ages it helps.';
  const [from, to] = reason.values.map(Number);
  const upTo = to === 120 ? 'or over' : `to ${to}`;
  const ages = from === 0 ? `up to age ${to}` : `aged ${from} ${upTo}`;
  return only(`It is for people ${ages}.`, reason, context);
};

const genderWords: Sentence = (reason, context) =>
  reason.values?.length
    ? only(`It is for ${phrase('gender', reason, context)}.`, reason, context)
    : 'We do not know if it is for women, men or everyone.';

const contactWords: Sentence = (reason, context) => {
  if (reason.kind === 'meets') return `You can use ${phrase('contact', reason, context)}.`;
  return reason.values?.length
    ? `The only way we know is ${phrase('contact', reason, context)}.`
    : 'We know of no number or chat, only its web page.';
};

/** A sentence that names the reason’s ids: “It helps women and deaf people.” */
const naming =
  (before: string, list: string, after = '.'): Sentence =>
  (reason, context) =>
    `${before} ${phrase(list, reason, context)}${after}`;

const sentences = {
  record: (reason, context) => phrase('record', reason, context),
  who: whoWords,
  'way-in': () => 'We do not know how people get in touch with it.',
  area: areaWords,
  nation: (reason, context) =>
    only(`It is for people in ${phrase('nation', reason, context)}.`, reason, context),
  gender: genderWords,
  age: ageWords,
  'only-for': (reason, context) =>
    only(`It is for ${phrase('about', reason, context)}.`, reason, context),
  expert: naming('It is made for', 'about'),
  welcomes: naming('It helps', 'about'),
  'not-listed': naming('We do not know if it can help', 'about', '. Ask them.'),
  children: () => 'It helps people who have children with them.',
  'no-recourse': ({ kind }) =>
    kind === 'meets'
      ? 'It helps people whose visa gives no benefits (no recourse to public funds).'
      : 'It may not help people whose visa gives no benefits. Ask them.',
  danger: naming('You can turn to it about', 'danger'),
  need: naming('You can ask it for', 'need'),
  concern: naming('It helps people who face', 'concern'),
  contact: contactWords,
} satisfies Record<Exclude<CriterionKind, WorkCriterion | 'cannot-take'>, Sentence>;

/** One reason as one or two plain sentences. In: the reason and how to name places. */
export const reasonInWords = (reason: Reason, context: ReasonContext): string =>
  (({ ...sentences, ...context.work }) as Partial<Record<CriterionKind, Sentence>>)[
    reason.criterion
  ]?.(reason, context) ?? '';
