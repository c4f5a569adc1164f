import type { Need } from '../domain/vocabulary.ts';
import type { ReasonPhrases } from '../domain/wizard/wizard-data.ts';
import { joined } from './reasons.ts';

/**
 * Says which of the ticked needs nobody in the list helps with. In: the sentence with `{}` for them,
 * the needs, and their phrases.
 */
export const unmetInWords = (
  sentence: string,
  unmet: readonly Need[],
  phrases: ReasonPhrases,
): string => {
  const named = unmet.map((need) => phrases['need']?.[need] ?? need);
  return sentence.replace('{}', joined(named, 'or'));
};
