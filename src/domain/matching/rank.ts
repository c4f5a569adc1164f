import type { Candidate } from './candidate.ts';

/** A candidate with what it is ordered by, worked out once: what is more stands behind. */
interface Standing {
  candidate: Candidate;
  /** What it answers; what is surely open counts as much as two things more. */
  weight: number;
  /** 1 if it is closed. */
  late: number;
  /** Cannot be called, is not sure, not open, not local, not recent, far: the weightier counts more than all after it. */
  behind: number;
}

const standingOf = (candidate: Candidate): Standing => {
  const { entry, open } = candidate;
  return {
    candidate,
    weight: candidate.strength + (open.state === 'open' ? 2 : 0),
    late: open.state === 'closed' ? 1 : 0,
    behind:
      (entry.ways.length > 0 ? 0 : 32) +
      (candidate.isSure ? 0 : 16) +
      (open.state === 'open' ? 0 : 8) +
      (entry.local ? 0 : 4) +
      (entry.stale ? 2 : 0) +
      (candidate.isFar ? 1 : 0),
  };
};

const compare = (one: Standing, other: Standing): number =>
  one.late - other.late ||
  other.weight - one.weight ||
  one.behind - other.behind ||
  (one.candidate.entry.id < other.candidate.entry.id ? -1 : 1);

/**
 * Puts candidates into the order they are shown: a total order, so that neither the order of the
 * content nor that of the answers can change it.
 *
 * Closed ones stand after those that may answer now (pathways §0.4); then
 * what answers most of the situation, what can be called, what surely fits, what is open,
 * local, recent, and near, and at the very last the id.
 */
export const rank = (candidates: readonly Candidate[]): Candidate[] =>
  candidates
    .map(standingOf)
    .sort(compare)
    .map(({ candidate }) => candidate);
