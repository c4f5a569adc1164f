import { instantsOf, londonCalendar } from '../../src/domain/opening/london-calendar.ts';
import { isRealDay } from '../../src/domain/parts/dates.ts';

/** A text that is no point in time. The message says how to write one. */
export class NotATime extends Error {
  constructor(text: string) {
    super(
      `“${text}” is not a time. Write it as 2026-11-22T03:00 (London) or 2026-11-22T03:00:00Z.`,
    );
  }
}

const timeShape =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A time without an offset is meant as clocks in London show it. */
const inLondon = (day: string, time: string): Date => {
  const [today] = londonCalendar(new Date(`${day}T12:00:00Z`), []).days;
  return new Date(today ? instantsOf(today, time).earliest : Number.NaN);
};

/**
 * Reads a point in time.
 *
 * In: a day, or a day and a time, with or without an offset; without one it is London time (of an
 * hour that happens twice, the first). Throws `NotATime`.
 */
export function readNow(text: string): Date {
  const [, day = '', time = '00:00', , offset] = timeShape.exec(text) ?? [];
  const isReal = isRealDay(day) && !Number.isNaN(new Date(`${day}T${time}:00Z`).getTime());
  const now = isReal ? (offset ? new Date(text) : inLondon(day, time)) : null;
  if (!now || Number.isNaN(now.getTime())) throw new NotATime(text);
  return now;
}
