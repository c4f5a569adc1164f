import type { Candidate } from './candidate.ts';

/** What candidates are ordered by, the weightiest first; what is more, or true, stands behind. */
const standings: readonly ((candidate: Candidate) => number | boolean)[] = [
  ({ entry }) => entry.state === 'held',
  ({ open }) => open.state === 'closed',
  ({ strength }) => -strength,
  ({ entry }) => entry.ways.length === 0,
  ({ isSure }) => !isSure,
  ({ open }) => open.state !== 'open',
  ({ entry }) => !entry.local,
  ({ entry }) => entry.stale ?? false,
];

const compare = (one: Candidate, other: Candidate): number => {
  for (const standing of standings) {
    const difference = Number(standing(one)) - Number(standing(other));
    if (difference !== 0) return difference;
  }
  return one.entry.id < other.entry.id ? -1 : 1;
};

/**
 * Puts candidates into the order they are shown: a total order, so that neither the order of the
 * content nor that of the answers can change it.
 *
 * Held entries stand last and closed ones after those that may answer now (pathways §0.4); then
 * what answers most of the situation, what can be called, what surely fits, what is open,
 * local, and recent, and at the very last the id.
 */
export const rank = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort(compare);
