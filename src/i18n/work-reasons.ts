import { phrase, type Sentence, type WorkSentences } from './reasons.ts';

const bandWords: Sentence = (reason, context) => {
  if (!reason.values?.length) return 'We do not know which levels of risk (bands) it takes.';
  if (reason.values[0] === 'in-danger') return 'A sign of danger counts more than any band.';
  const taken = `It takes people at ${phrase('band', reason, context)} risk.`;
  if (reason.kind !== 'unknown') return taken;
  return reason.whose === 'answer'
    ? `${taken} You have not chosen a band.`
    : `${taken} Your judgement, an escalation or a repeat can lead here.`;
};

/** Sentences about bands and sectors, for professionals alone. */
export const workSentences: WorkSentences = {
  band: bandWords,
  sector: (reason, context) =>
    reason.kind === 'meets'
      ? 'In your sector this is often a first step.'
      : `Made for these sectors: ${phrase('sector', reason, context)}.`,
};
