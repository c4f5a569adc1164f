import type { DayId, Period } from '../domain/parts/opening-hours.ts';
import type { Freshness, PrintedHours } from '../domain/printed.ts';
import { dateInWords } from './dates.ts';
import { timeInWords } from './time-words.ts';

const dayNames: Record<DayId, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
const order: readonly DayId[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const daysInWords = (days: readonly DayId[]): string => {
  const sorted = order.filter((day) => days.includes(day));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return '';
  const isRun = order.indexOf(last) - order.indexOf(first) === sorted.length - 1;
  if (isRun && sorted.length > 2) return `${dayNames[first]} to ${dayNames[last]}`;
  const names = sorted.map((day) => dayNames[day]);
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
    : (names[0] ?? '');
};

/** One line for weekly hours: “Monday to Friday, 9am to 9pm”. */
export const periodInWords = (period: Period): string =>
  `${daysInWords(period.days)}, ${timeInWords(period.open)} to ${timeInWords(period.close)}`;

const bankHolidayWords = {
  open: 'Open on bank holidays.',
  closed: 'Closed on bank holidays.',
  unknown: 'Bank holidays: check first.',
};

/** Opening hours in words, as short lines. Says “check opening times” when they may not be printed. */
export const hoursInWords = (hours: PrintedHours): string[] => {
  if (hours.kind === 'check') return ['Check opening times with them.'];
  if (hours.kind === 'always') return ['Open 24 hours, every day.'];
  const lines = hours.periods.map((period) => `${periodInWords(period)}.`);
  return [...lines, bankHolidayWords[hours.bankHolidays]];
};

/** The line that stale facts must carry (facts rule 3), or null for a fresh one. */
export const freshnessInWords = ({ stale, lastConfirmed }: Freshness): string | null => {
  if (!stale) return null;
  return lastConfirmed
    ? `Last confirmed ${dateInWords(lastConfirmed)}. It may have changed.`
    : 'We do not know the date when this was last confirmed. It may have changed.';
};
