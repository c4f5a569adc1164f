import { phrase, type Sentence, type WorkSentences } from './reasons.ts';

const bandWords: Sentence = (reason, context) => {
  if (!reason.values?.length) return 'We do not know which bands it takes.';
  const bands = reason.values.length > 1 ? 'bands' : 'band';
  const taken = `It takes people in the ${phrase('band', reason, context)} ${bands}.`;
  if (reason.kind !== 'unknown') return taken;
  return reason.whose === 'answer'
    ? `${taken} You have not chosen a band.`
    : `${taken} Your judgement, an escalation or a repeat can lead here.`;
};

/** Sentences about bands and sectors, for professionals alone. */
export const workSentences: WorkSentences = {
  band: bandWords,
  sector: (reason, context) => `Made for these sectors: ${phrase('sector', reason, context)}.`,
};
