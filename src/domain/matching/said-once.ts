import type { CriterionKind, Reason } from './outcome.ts';

/** What these say of the same people is new: that children can come, that no funds are needed. */
const apart: readonly CriterionKind[] = ['children', 'no-recourse'];

/** The need and the concern are the same words to a reader. */
const known = (value: string): string => (value === 'sexual-violence' ? 'sexual-assault' : value);

/**
 * Leaves out what an earlier reason of the same entry has said already: “It is for older people. It
 * is made to help older people.”
 */
export const saidOnce = (reasons: readonly Reason[]): readonly Reason[] => {
  const said = new Set<string>();
  return reasons.flatMap((reason) => {
    if (reason.kind !== 'meets' || apart.includes(reason.criterion)) return reason;
    const values = reason.values?.filter((value) => !said.has(known(value))) ?? [];
    for (const value of values) said.add(known(value));
    return values.length > 0 ? { ...reason, values } : [];
  });
};
