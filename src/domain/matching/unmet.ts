import type { Need } from '../vocabulary.ts';
import type { MatchCatalogue } from './match-entry.ts';
import type { Matched } from './outcome.ts';
import type { Situation } from './situation.ts';

/** A note of their own says that there is no such service, or that it stands apart. */
const saidByNote: readonly Need[] = ['work', 'worried-about-own-behaviour'];

/** The ticked needs that nothing shown helps with: to be told so is better than to search a list. */
export const unmetOf = (
  { entries, routes }: MatchCatalogue,
  { needs }: Situation,
  shown: readonly Matched[],
): Need[] => {
  const ids = new Set(shown.map(({ id }) => id));
  const isMet = (need: Need): boolean =>
    [...entries, ...routes].some(({ id, needs: own }) => own?.includes(need) && ids.has(id));
  return needs.filter((need) => !saidByNote.includes(need) && !isMet(need));
};
