import type { OpeningHours, Period } from '../parts/opening-hours.ts';
import {
  instantsOf,
  londonCalendar,
  type LondonCalendar,
  type LondonDay,
} from './london-calendar.ts';

/** The printed hours of an entry, as far as the opening state needs them. */
export type OpeningFacts =
  | { kind: 'check' }
  | {
      kind: 'always' | 'weekly';
      periods: readonly Period[];
      bankHolidays: OpeningHours['bankHolidays'];
      validFrom?: string;
      validUntil?: string;
      /** The last day on which they may count as open. */
      countsUntil?: string;
      mayCountAsOpen: boolean;
    };

/** Why it cannot be said whether something is open. */
export type CheckWhy = 'not-known' | 'stale' | 'not-valid-now' | 'bank-holiday' | 'clock-change';

/**
 * Open, closed, or to be checked: never a guess. `until` and `opens` are instants (ISO, UTC);
 * `until: null` = no end known to come, `opens: null` = closed now, next opening not certain.
 */
export type OpeningState =
  | { state: 'open'; until: string | null }
  | { state: 'closed'; opens: string | null }
  | { state: 'check'; why: CheckWhy };

type Weekly = Exclude<OpeningFacts, { kind: 'check' }>;

const iso = (instant: number): string => new Date(instant).toISOString();
const check = (why: CheckWhy): OpeningState => ({ state: 'check', why });
const openUntil = (end: number | null): OpeningState => ({
  state: 'open',
  until: end === null ? null : iso(end),
});

const isValidOn = (hours: Weekly, { day }: LondonDay): boolean =>
  (hours.validFrom ?? day) <= day && day <= (hours.validUntil ?? day);

const periodsOf = (hours: Weekly, { weekday }: LondonDay): Period[] =>
  hours.periods
    .filter(({ days }) => days.includes(weekday))
    .sort((one, other) => (one.open < other.open ? -1 : 1));

/** True when a bank holiday, or not knowing whether it is one, could change that day’s hours. */
const isDoubtful = (hours: Weekly, { bankHoliday }: LondonDay): boolean =>
  (hours.bankHolidays === 'unknown' && bankHoliday !== 'no') ||
  (hours.bankHolidays === 'closed' && bankHoliday === 'unknown');

const isClosedFor = (hours: Weekly, { bankHoliday }: LondonDay): boolean =>
  hours.bankHolidays === 'closed' && bankHoliday === 'yes';

const weeklyState = (hours: Weekly, { now, days }: LondonCalendar): OpeningState => {
  // The end of the run of touching periods that `now` lies in, once it is found.
  let end: number | null = null;
  for (const [index, day] of days.entries()) {
    const periods = periodsOf(hours, day);
    const isValid = isValidOn(hours, day);
    if (!isValid || (periods.length > 0 && isDoubtful(hours, day))) {
      if (index === 0) return check(isValid ? 'bank-holiday' : 'not-valid-now');
      return end === null ? { state: 'closed', opens: null } : openUntil(end);
    }
    for (const period of isClosedFor(hours, day) ? [] : periods) {
      const from = instantsOf(day, period.open);
      const to = instantsOf(day, period.close);
      // Hours inside the hour that does not happen.
      if (from.earliest === to.latest) continue;
      if (end !== null) {
        if (from.earliest !== end) return openUntil(end);
        end = to.earliest;
      } else if (now < from.earliest) return { state: 'closed', opens: iso(from.latest) };
      else if (now < from.latest) return check('clock-change');
      else if (now < to.earliest) end = to.earliest;
      else if (now < to.latest) return check('clock-change');
    }
    const nextStart = days[index + 1]?.start;
    if (end !== null && nextStart !== undefined && end < nextStart) return openUntil(end);
  }
  return end === null ? { state: 'closed', opens: null } : openUntil(null);
};

/** As `openingState`, with the calendar worked out once for many entries. */
export function openingAt(hours: OpeningFacts, calendar: LondonCalendar): OpeningState {
  if (hours.kind === 'check') return check('not-known');
  const isOverdue = (calendar.days[0]?.day ?? '') > (hours.countsUntil ?? '9999');
  if (!hours.mayCountAsOpen || isOverdue) return check('stale');
  if (hours.kind === 'weekly') return weeklyState(hours, calendar);
  const today = calendar.days[0];
  if (!today || !isValidOn(hours, today)) return check('not-valid-now');
  // “Always” says every day; only a record that also says closed contradicts itself.
  const contradicts = hours.bankHolidays === 'closed' && today.bankHoliday !== 'no';
  return contradicts ? check('bank-holiday') : openUntil(null);
}

/**
 * Works out whether something is open at `now`.
 *
 * In: the hours as printed, the instant, bank holidays in England as YYYY-MM-DD. Out: open (until
 * when), closed (opens when) or check (why). Hours that are stale, unconfirmed, not valid now, or
 * in doubt through a bank holiday or the hour the clocks change give `check`.
 */
export function openingState(
  hours: OpeningFacts,
  now: Date,
  bankHolidays: readonly string[],
): OpeningState {
  return openingAt(hours, londonCalendar(now, bankHolidays));
}
