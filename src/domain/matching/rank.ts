import type { Candidate } from './candidate.ts';

/** Two truths compared: what is true stands behind. */
const behind = (one: boolean, other: boolean): number => Number(one) - Number(other);

/**
 * Compares two candidates: below 0 if `one` is shown before `other`. A total order, so that neither
 * the order of the content nor that of the answers can change it.
 *
 * Held entries stand last and closed ones after those that may answer now (pathways §0.4); then
 * what answers most of the situation, what can be called, what surely fits, what is open,
 * local, and recent, and at the very last the id.
 */
const compare = (one: Candidate, other: Candidate): number =>
  behind(one.entry.state === 'held', other.entry.state === 'held') ||
  behind(one.open.state === 'closed', other.open.state === 'closed') ||
  other.strength - one.strength ||
  behind(one.entry.ways.length === 0, other.entry.ways.length === 0) ||
  behind(!one.isSure, !other.isSure) ||
  behind(one.open.state !== 'open', other.open.state !== 'open') ||
  behind(!one.entry.local, !other.entry.local) ||
  behind(one.entry.stale ?? false, other.entry.stale ?? false) ||
  (one.entry.id < other.entry.id ? -1 : 1);

/** Puts candidates into the order they are shown. */
export const rank = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort(compare);

/** The one that is shown first; nothing if there are none. */
export const first = (candidates: readonly Candidate[]): Candidate | undefined =>
  rank(candidates)[0];
