import { londonDay } from './checks/london-day.ts';
import type { PartnershipEvent } from './event.ts';

/**
 * True once the last day of an event has passed in London; an event known only by its month or year,
 * once that has passed. In: the event and the time now.
 */
export const isOver = (
  { starts, ends }: Pick<PartnershipEvent, 'starts' | 'ends'>,
  now: Date,
): boolean => {
  const last = ends ?? starts;
  return last < londonDay(now).slice(0, last.length);
};
