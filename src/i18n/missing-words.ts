import type { Question } from '../domain/matching/answers.ts';
import type { Missing } from '../domain/matching/outcome.ts';

const sentences: Record<Question, string> = {
  danger: 'Say if anyone is in danger now. If so, call 999 first.',
  who: 'Say who is asking: for yourself, for someone else, or another reason.',
  needs: 'Say what you would like help with.',
  concerns: 'Say what else is going on.',
  about: 'Some of these are for certain people only. Say more about you to see which fit.',
  area: 'Say where you live, or “outside”, to see what is near.',
  contact: 'Say how you would like to be in touch.',
  band: 'Choose a band to see the referral routes for it.',
  sector: 'Say where you work to see what is made for your sector.',
};

/** Where somebody who asks for somebody else would take “you” for themselves. */
const sentencesForOther: Partial<Record<Question, string>> = {
  needs: 'Say what help the person would like.',
  about: 'Some of these are for certain people only. Say more about the person to see which fit.',
  area: 'Say where the person lives, or “outside”, to see what is near.',
  contact: 'Say how the person would like to be in touch.',
};

/**
 * What one more answer would do for the result, in a sentence. Every answer can be skipped. In: the
 * question, and whether the reader asks for somebody else.
 */
export const missingInWords = ({ question }: Missing, isForOther: boolean): string =>
  (isForOther && sentencesForOther[question]) || sentences[question];
