import type { CriterionKind, Reason } from './outcome.ts';

/** What this says of the same people is new: that no funds are needed. */
const apart: readonly CriterionKind[] = ['no-recourse'];

/** What tells nobody why they should call. */
const thin: readonly CriterionKind[] = ['who', 'gender'];

/** The need and the concern are the same words to a reader. */
const known = (value: string): string => (value === 'sexual-violence' ? 'sexual-assault' : value);

/** A sentence that lists more is not read, and each danger has a verb of its own. */
const mostSaid = 4;
const mostDangers = 2;

/**
 * Leaves out what an earlier reason of the same entry has said already: “It is for older people. It
 * is made for older people.” That somebody can use it says nothing, if there is anything else.
 */
export const saidOnce = (reasons: readonly Reason[]): readonly Reason[] => {
  const said = new Set<string>();
  const saysMore = reasons.some(
    ({ kind, criterion }) => kind === 'meets' && !thin.includes(criterion),
  );
  const isSaid = (value: string): boolean =>
    said.has(known(value)) || (value === 'self' && saysMore);
  return reasons.flatMap((reason) => {
    if (reason.kind !== 'meets' || apart.includes(reason.criterion)) return reason;
    const values = reason.values?.filter((value) => !isSaid(value)) ?? [];
    for (const value of values) said.add(known(value));
    const most = reason.criterion === 'danger' ? mostDangers : mostSaid;
    return values.length > 0 ? { ...reason, values: values.slice(0, most) } : [];
  });
};
