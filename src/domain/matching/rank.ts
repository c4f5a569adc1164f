import type { Candidate } from './candidate.ts';

const isClosed = ({ open }: Candidate): number => (open.state === 'closed' ? 1 : 0);
const isHeld = ({ entry }: Candidate): number => (entry.state === 'held' ? 1 : 0);
const isLinkOnly = ({ entry }: Candidate): number => (entry.ways.length === 0 ? 1 : 0);
const isCertain = ({ isSure }: Candidate): number => (isSure ? 1 : 0);
const isOpen = ({ open }: Candidate): number => (open.state === 'open' ? 1 : 0);
const isStale = ({ entry }: Candidate): number => (entry.stale ? 1 : 0);
const isLocal = ({ entry }: Candidate): number => (entry.local ? 1 : 0);

/**
 * Puts candidates into the order they are shown: a total order, so that neither the order of the
 * content nor that of the answers can change it.
 *
 * Held entries stand last and closed ones after those that may answer now (pathways §0.4); then
 * what answers most of the situation, what can be called, what surely fits, what is open,
 * local, and recent, and at the very last the id.
 */
export function rank(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort(
    (one, other) =>
      isHeld(one) - isHeld(other) ||
      isClosed(one) - isClosed(other) ||
      other.strength - one.strength ||
      isLinkOnly(one) - isLinkOnly(other) ||
      isCertain(other) - isCertain(one) ||
      isOpen(other) - isOpen(one) ||
      isLocal(other) - isLocal(one) ||
      isStale(one) - isStale(other) ||
      (one.entry.id < other.entry.id ? -1 : 1),
  );
}
