/**
 * Ids of form fields are plain numbers: nothing in the page’s fields tells what was ticked
 * (safety requirement 47). In: the place of the question and of the answer, from 0.
 */
export const fieldId = (question: number, option: number): string => `a${question}-${option}`;

/** The places that a field’s id stands for, or null for a field of somebody else. */
export const placesOf = (id: string): { question: number; option: number } | null => {
  const [, question, option] = /^a(\d+)-(\d+)$/.exec(id) ?? [];
  return question === undefined || option === undefined
    ? null
    : { question: Number(question), option: Number(option) };
};
