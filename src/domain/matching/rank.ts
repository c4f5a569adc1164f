import type { Candidate } from './candidate.ts';

/** Where a candidate stands: earlier values count before later ones; what is true stands behind. */
const standing = ({ entry, isSure, open, strength }: Candidate): readonly (number | boolean)[] => [
  entry.state === 'held',
  open.state === 'closed',
  -strength,
  entry.ways.length === 0,
  !isSure,
  open.state !== 'open',
  !entry.local,
  entry.stale ?? false,
];

/**
 * Puts candidates into the order they are shown: a total order, so that neither the order of the
 * content nor that of the answers can change it.
 *
 * Held entries stand last and closed ones after those that may answer now (pathways §0.4); then
 * what answers most of the situation, what can be called, what surely fits, what is open,
 * local, and recent, and at the very last the id.
 */
export function rank(candidates: readonly Candidate[]): Candidate[] {
  const ranked = candidates.map((candidate) => ({ candidate, stands: standing(candidate) }));
  ranked.sort((one, other) => {
    const at = one.stands.findIndex((value, index) => value !== other.stands[index]);
    if (at < 0) return one.candidate.entry.id < other.candidate.entry.id ? -1 : 1;
    return Number(one.stands[at]) - Number(other.stands[at]);
  });
  return ranked.map(({ candidate }) => candidate);
}
