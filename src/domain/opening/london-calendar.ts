import type { DayId } from '../parts/opening-hours.ts';

/** One day in London, as instants. `shift` is the minutes the clocks move that day: -60, 0 or 60. */
export interface LondonDay {
  day: string;
  weekday: DayId;
  /** Midnight at its start, in milliseconds since 1970. */
  start: number;
  shift: number;
  /** `unknown` when the list of bank holidays does not reach this year. */
  bankHoliday: 'yes' | 'no' | 'unknown';
}

/** Today and the two weeks after it, as seen from `now`. */
export interface LondonCalendar {
  now: number;
  days: readonly LondonDay[];
}

const minute = 60_000;
const dayLength = 1440 * minute;
const weekdays: readonly DayId[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

let hourInLondon: Intl.DateTimeFormat | undefined;

const offsetAt = (instant: number): number => {
  // Made when it is first needed: it takes longer than everything else that search does.
  hourInLondon ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  const hours = Number(hourInLondon.format(instant)) - new Date(instant).getUTCHours();
  return ((hours + 24) % 24) * 60 * minute;
};

/**
 * Midnights in London at the start of `count` days, the first of which has its midnight in UTC at
 * `utc`. The clocks move twice a year, months apart: if they stand alike at both ends, they do not
 * move between. To ask for each day would cost more than all the rest of a match.
 */
const midnights = (utc: number, count: number): number[] => {
  const days = Array.from({ length: count }, (_, index) => utc + index * dayLength);
  const first = offsetAt(utc);
  const isSteady = first === offsetAt(utc + (count - 1) * dayLength);
  return days.map((day) => day - (isSteady ? first : offsetAt(day)));
};

/**
 * Lays out today and the 14 days after it in London.
 *
 * In: the instant and the bank holidays in England as YYYY-MM-DD. Out: days with their true start
 * and the minutes the clocks move. A year without any listed bank holiday is a year not known.
 */
export function londonCalendar(now: Date, bankHolidays: readonly string[]): LondonCalendar {
  const instant = now.getTime();
  const local = instant + offsetAt(instant);
  const today = local - (((local % dayLength) + dayLength) % dayLength);
  const years = new Set(bankHolidays.map((holiday) => holiday.slice(0, 4)));
  const starts = midnights(today, 16);
  const days = starts.slice(0, -1).map((start, index): LondonDay => {
    const date = new Date(today + index * dayLength);
    const day = date.toISOString().slice(0, 10);
    const isKnown = years.has(day.slice(0, 4));
    return {
      day,
      weekday: weekdays[date.getUTCDay()] as DayId,
      start,
      shift: ((starts[index + 1] as number) - start - dayLength) / minute,
      bankHoliday: bankHolidays.includes(day) ? 'yes' : isKnown ? 'no' : 'unknown',
    };
  });
  return { now: instant, days };
}

/**
 * The instants a clock in London shows `time` ("09:00" to "24:00") on that day: earliest and latest.
 *
 * They differ only in the hour that happens twice. An hour that does not happen is its end. The
 * clocks move between 01:00 and 02:00 (Summer Time Act 1972, as amended in 2002).
 */
export function instantsOf(day: LondonDay, time: string): { earliest: number; latest: number } {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const plain = day.start + minutes * minute;
  const inTheHour = day.shift !== 0 && minutes >= 60 && minutes < 120;
  if (inTheHour && day.shift > 0) return { earliest: plain, latest: plain + day.shift * minute };
  if (inTheHour) return { earliest: day.start + 60 * minute, latest: day.start + 60 * minute };
  const moved = minutes >= 120 ? plain + day.shift * minute : plain;
  return { earliest: moved, latest: moved };
}
