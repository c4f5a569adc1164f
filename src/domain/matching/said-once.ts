import type { CriterionKind, Reason } from './outcome.ts';

/** Criteria whose sentences name people or subjects, and so may name the same ones twice. */
const naming: readonly CriterionKind[] = ['only-for', 'expert', 'welcomes', 'need', 'concern'];

/** The need and the concern are the same words to a reader. */
const known = (value: string): string => (value === 'sexual-violence' ? 'sexual-assault' : value);

/**
 * Leaves out what an earlier reason of the same entry has said already: “It is for older people. It
 * is made to help older people.”
 */
export const saidOnce = (reasons: readonly Reason[]): readonly Reason[] => {
  const said = new Set<string>();
  return reasons.flatMap((reason) => {
    if (reason.kind !== 'meets' || !naming.includes(reason.criterion)) return reason;
    const values = reason.values?.filter((value) => !said.has(known(value))) ?? [];
    for (const value of values) said.add(known(value));
    return values.length > 0 ? { ...reason, values } : [];
  });
};
