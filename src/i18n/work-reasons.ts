import { areaWords, phrase, whereInWords, type Sentence, type WorkSentences } from './reasons.ts';

const bandWords: Sentence = (reason, context) => {
  if (!reason.values?.length) return 'We do not know which levels of risk (bands) it takes.';
  const taken = `It takes people at ${phrase('band', reason, context)} risk.`;
  if (reason.kind !== 'unknown') return taken;
  return reason.whose === 'answer'
    ? `${taken} You have not chosen a band.`
    : `${taken} Your judgement, an escalation or a repeat can lead here.`;
};

const wayInWords: Sentence = (reason, { phrases }) =>
  reason.values?.length
    ? reason.values.map((value) => phrases['way-in']?.[value]).join(' ')
    : 'We do not know how people get in touch with it.';

/** Sentences for professionals alone: about bands and sectors, and why an entry is not shown. */
export const workSentences: WorkSentences = {
  band: bandWords,
  sector: (reason, context) => `Made for these sectors: ${phrase('sector', reason, context)}.`,
  'cannot-take': (reason, context) => `It says it cannot take ${phrase('about', reason, context)}.`,
  'way-in': wayInWords,
  area: (reason, context) =>
    reason.kind === 'contradicts'
      ? `It is only for people ${whereInWords(reason, context)}.`
      : areaWords(reason, context),
  children: ({ kind }) =>
    kind === 'meets'
      ? 'It helps people who have children with them.'
      : 'It says it cannot take children.',
};
