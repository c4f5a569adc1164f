import type { PartnershipEvent } from './event.ts';

/** True once the last day of an event has passed. In: the event and the time now. */
export const isOver = (event: Pick<PartnershipEvent, 'starts' | 'ends'>, now: Date): boolean =>
  (event.ends ?? event.starts) < now.toISOString().slice(0, 10);
