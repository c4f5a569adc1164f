import { meets, shared, type Judge } from './reason.ts';

/** Signs of danger it is the right call for. */
export const judgeDanger: Judge = ({ dangers }, { danger }) => {
  const named = shared(dangers, danger);
  return named.length > 0 ? meets('danger', named) : undefined;
};

/** What it helps with, of what was asked for or follows from it. */
export const judgeNeed: Judge = (entry, { needs, alsoNeeds }) => {
  const named = shared(entry.needs, needs, alsoNeeds);
  return named.length > 0 ? meets('need', named) : undefined;
};

/** Concerns it is especially good at. */
export const judgeConcern: Judge = (entry, { concerns }) => {
  const named = shared(entry.concerns, concerns);
  return named.length > 0 ? meets('concern', named) : undefined;
};
