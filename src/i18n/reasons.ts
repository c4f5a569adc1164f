import type { CriterionKind, Reason } from '../domain/matching/outcome.ts';
import type { Who } from '../domain/vocabulary.ts';
import {
  aboutPhrases,
  bandPhrases,
  concernPhrases,
  contactPhrases,
  dangerPhrases,
  genderPhrases,
  nationPhrases,
  needPhrases,
  routeInPhrases,
  sectorPhrases,
  whoPhrases,
} from './reason-phrases.ts';

/** What the sentences need to know. `isForOther`: the reader asks for somebody else. */
export type ReasonContext = {
  place: string;
  area: (id: string) => string;
  isForOther: boolean;
};

type Sentence = (reason: Reason, context: ReasonContext) => string;

const joined = (words: readonly string[], last: 'and' | 'or' = 'and'): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}` : (words[0] ?? '');

const phrase = (phrases: Readonly<Record<string, string>>, { values = [] }: Reason): string =>
  joined(values.map((value) => phrases[value] ?? value));

const notSure = ({ isForOther }: ReasonContext): string =>
  isForOther ? 'We do not know if that is them.' : 'We do not know if that is you.';

/** One fact of the record, then whether it fits the answers. */
const only = (fact: string, { kind }: Reason, context: ReasonContext): string =>
  kind === 'unknown' ? `${fact} ${notSure(context)}` : fact;

const recordWords: Readonly<Record<string, string>> = {
  closed: 'It has closed.',
  'changed-provider': 'Someone else may run it now, so we print no number.',
  unverified: 'We are not sure that it still runs, so we print no number.',
  held: 'We could not confirm its number, so we do not print it.',
};

const whoMeets: Record<Who, string> = {
  self: 'You can use it yourself.',
  'someone-else': 'You can use it to help someone else.',
  professional: 'Professionals can use it.',
  'own-behaviour': 'It is for people worried about how they treat others.',
  bereaved: 'It is for people who lost someone.',
};

const whoWords: Sentence = (reason) => {
  const isOpen = reason.whose === 'record';
  if (isOpen && reason.values?.[0] === 'bereaved') {
    return 'We do not know if it helps people who lost someone. Ask them.';
  }
  if (isOpen) return 'It is for the person themselves. You can tell them about it.';
  if (reason.kind === 'meets') return whoMeets[reason.values?.[0] as Who];
  return `It is for ${phrase(whoPhrases, reason)}.`;
};

const areaWords: Sentence = (reason, context) => {
  const { kind, whose, values = [] } = reason;
  if (values.length === 0) return 'We do not know which places it covers.';
  const isOutside = values[0] === 'outside';
  const where = isOutside
    ? `outside ${context.place}`
    : `in ${values[0] === 'countywide' ? context.place : joined(values.map(context.area))}`;
  if (kind === 'meets') return `It helps people ${where}.`;
  if (kind === 'contradicts') return `It is only for people ${where}.`;
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
    ? only(`It is for ${phrase(genderPhrases, reason)}.`, reason, context)
    : 'We do not know if it is for women, men or everyone.';

const contactWords: Sentence = (reason) => {
  if (reason.kind === 'meets') return `You can use ${phrase(contactPhrases, reason)}.`;
  return reason.values?.length
    ? `We only know of ${phrase(contactPhrases, reason)}.`
    : 'We only know its web page.';
};

const bandWords: Sentence = (reason) => {
  if (!reason.values?.length) return 'We do not know which bands it takes.';
  const taken = `It takes people in the ${phrase(bandPhrases, reason)} band.`;
  if (reason.kind !== 'unknown') return taken;
  return reason.whose === 'answer'
    ? `${taken} You have not chosen a band.`
    : `${taken} Your judgement, an escalation or a repeat can lead here.`;
};

const wayInWords: Sentence = (reason) =>
  reason.values?.length
    ? reason.values.map((value) => (routeInPhrases as Record<string, string>)[value]).join(' ')
    : 'We do not know how people get in touch with it.';

const sentences = {
  record: ({ values = [] }) => recordWords[values[0] ?? 'held'] ?? recordWords.held ?? '',
  who: whoWords,
  'way-in': wayInWords,
  area: areaWords,
  nation: (reason, context) => only(`It is for ${phrase(nationPhrases, reason)}.`, reason, context),
  gender: genderWords,
  age: ageWords,
  'cannot-take': (reason) => `It says it cannot take ${phrase(aboutPhrases, reason)}.`,
  'only-for': (reason, context) =>
    only(`It is for ${phrase(aboutPhrases, reason)}.`, reason, context),
  expert: (reason) => `It is made to help ${phrase(aboutPhrases, reason)}.`,
  welcomes: (reason) => `It says it helps ${phrase(aboutPhrases, reason)}.`,
  'not-listed': (reason) =>
    `We do not know if it can help ${phrase(aboutPhrases, reason)}. Ask them.`,
  children: ({ kind }) =>
    kind === 'meets' ? 'Children can come, or get help too.' : 'It says it cannot take children.',
  'no-recourse': ({ kind }) =>
    kind === 'meets'
      ? 'It helps people with no recourse to public funds.'
      : 'It may not help people with no recourse to public funds. Ask them.',
  danger: (reason) => `It is the right call for ${phrase(dangerPhrases, reason)}.`,
  need: (reason) => `It helps with ${phrase(needPhrases, reason)}.`,
  concern: (reason) => `It knows about ${phrase(concernPhrases, reason)}.`,
  contact: contactWords,
  band: bandWords,
  sector: (reason) => `Made for these sectors: ${phrase(sectorPhrases, reason)}.`,
} satisfies Record<CriterionKind, Sentence>;

/** One reason as one or two plain sentences. In: the reason and how to name places. */
export const reasonInWords = (reason: Reason, context: ReasonContext): string =>
  (sentences as Record<CriterionKind, Sentence>)[reason.criterion](reason, context);
