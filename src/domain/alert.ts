import { londonCalendar } from './opening/london-calendar.ts';
import type { Alert } from './parts/upkeep.ts';

/**
 * True while a dated notice is to be shown. In: the notice and the time now; its days are whole days
 * in London.
 */
export const isShown = (alert: Alert, now: Date): boolean => {
  const today = londonCalendar(now, []).days[0]?.day ?? '';
  return alert.from <= today && today <= alert.until;
};
