import { isPrintable } from './parts/evidence.ts';
import type { Entry } from './printed.ts';

/**
 * True for 999 and the national lines that are open day and night: for them, a late check is never a
 * reason to send somebody elsewhere.
 */
export const isAlwaysThere = (entry: Entry): boolean => {
  if (entry.kind === 'emergency') return true;
  const { hours } = entry;
  return !('location' in entry) && hours?.always === true && isPrintable(hours.evidence.confidence);
};

/** The last day on which an entry’s hours may count as open; null if they always may. */
export const lastDayToCount = (entry: Entry): string | null =>
  isAlwaysThere(entry) ? null : entry.reviewBy;
