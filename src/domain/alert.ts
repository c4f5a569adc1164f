import type { Alert } from './parts/upkeep.ts';

/** True while a dated notice is to be shown. In: the notice and the time now; its days are whole days. */
export const isShown = (alert: Alert, now: Date): boolean => {
  const today = now.toISOString().slice(0, 10);
  return alert.from <= today && today <= alert.until;
};
