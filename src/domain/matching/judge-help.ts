import { meets, type Judge } from './reason.ts';

/** Signs of danger it is the right call for. */
export const judgeDanger: Judge = ({ dangers }, { danger }) => {
  const named = dangers?.filter((sign) => danger.includes(sign)) ?? [];
  return named.length > 0 ? meets('danger', named) : undefined;
};

/** What it helps with, of what was asked for or follows from it. */
export const judgeNeed: Judge = (entry, { needs, alsoNeeds }) => {
  const named =
    entry.needs?.filter((need) => needs.includes(need) || alsoNeeds.includes(need)) ?? [];
  return named.length > 0 ? meets('need', named) : undefined;
};

/** Concerns it is especially good at. */
export const judgeConcern: Judge = (entry, { concerns }) => {
  const named = entry.concerns?.filter((concern) => concerns.includes(concern)) ?? [];
  return named.length > 0 ? meets('concern', named) : undefined;
};
