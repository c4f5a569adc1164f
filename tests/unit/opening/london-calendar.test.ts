import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantsOf, londonCalendar } from '../../../src/domain/opening/london-calendar.ts';

const today = (now: string) => londonCalendar(new Date(now), ['2026-12-25']).days[0]!;

const shown = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('the days in London', () => {
  it.each([
    ['2026-01-15T23:59:59Z', '2026-01-15', 'thu', '2026-01-15T00:00:00.000Z', 0],
    ['2026-07-15T23:30:00Z', '2026-07-16', 'thu', '2026-07-15T23:00:00.000Z', 0],
    ['2026-03-28T12:00:00Z', '2026-03-28', 'sat', '2026-03-28T00:00:00.000Z', 0],
    ['2026-03-29T12:00:00Z', '2026-03-29', 'sun', '2026-03-29T00:00:00.000Z', -60],
    ['2026-03-30T12:00:00Z', '2026-03-30', 'mon', '2026-03-29T23:00:00.000Z', 0],
    ['2026-10-25T00:30:00Z', '2026-10-25', 'sun', '2026-10-24T23:00:00.000Z', 60],
    ['2026-10-24T23:30:00Z', '2026-10-25', 'sun', '2026-10-24T23:00:00.000Z', 60],
    ['2026-10-26T00:00:00Z', '2026-10-26', 'mon', '2026-10-26T00:00:00.000Z', 0],
    ['1969-12-31T12:00:00Z', '1969-12-31', 'wed', '1969-12-30T23:00:00.000Z', 0],
  ])(
    'at %s it is %s, a %s that starts at %s and shifts by %i',
    (now, day, weekday, start, shift) => {
      const found = today(now);
      expect(found.day).toBe(day);
      expect(found.weekday).toBe(weekday);
      expect(new Date(found.start).toISOString()).toBe(start);
      expect(found.shift).toBe(shift);
    },
  );

  it('hold today and the fourteen days after it, one after the other', () => {
    const { days, now } = londonCalendar(new Date('2026-10-20T10:00:00Z'), []);
    expect(now).toBe(Date.parse('2026-10-20T10:00:00Z'));
    expect(days.map(({ day }) => day.slice(8))).toEqual(
      '20 21 22 23 24 25 26 27 28 29 30 31 01 02 03'.split(' '),
    );
    expect(days.map(({ shift }) => shift)).toEqual([0, 0, 0, 0, 0, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('know a bank holiday only in the years the list holds', () => {
    const { days } = londonCalendar(new Date('2026-12-24T10:00:00Z'), ['2026-12-25']);
    expect(days.slice(0, 3).map(({ bankHoliday }) => bankHoliday)).toEqual(['no', 'yes', 'no']);
    expect(days.at(-1)).toMatchObject({ day: '2027-01-07', bankHoliday: 'unknown' });
  });
});

describe('a time of day', () => {
  const at = (day: string, time: string) => {
    const { earliest, latest } = instantsOf(today(`${day}T12:00:00Z`), time);
    return [new Date(earliest).toISOString(), new Date(latest).toISOString()].map((text) =>
      text.slice(5, 16),
    );
  };

  it.each([
    ['2026-06-01', '09:30', '06-01T08:30', '06-01T08:30'],
    ['2026-12-01', '24:00', '12-02T00:00', '12-02T00:00'],
    // The clocks go forward: 01:00 to 02:00 does not happen.
    ['2026-03-29', '00:59', '03-29T00:59', '03-29T00:59'],
    ['2026-03-29', '01:00', '03-29T01:00', '03-29T01:00'],
    ['2026-03-29', '01:59', '03-29T01:00', '03-29T01:00'],
    ['2026-03-29', '02:00', '03-29T01:00', '03-29T01:00'],
    ['2026-03-29', '24:00', '03-29T23:00', '03-29T23:00'],
    // The clocks go back: 01:00 to 02:00 happens twice.
    ['2026-10-25', '00:59', '10-24T23:59', '10-24T23:59'],
    ['2026-10-25', '01:00', '10-25T00:00', '10-25T01:00'],
    ['2026-10-25', '01:59', '10-25T00:59', '10-25T01:59'],
    ['2026-10-25', '02:00', '10-25T02:00', '10-25T02:00'],
    ['2026-10-25', '24:00', '10-26T00:00', '10-26T00:00'],
  ])('on %s, %s is from %s to %s', (day, time, earliest, latest) => {
    expect(at(day, time)).toEqual([earliest, latest]);
  });

  // Until 1980 the clocks moved an hour later (Summer Time Act 1972, as it was made).
  it('is shown by a clock in London at the instants given, on any day since 1981', () => {
    const days = fc.date({
      min: new Date('1981-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1439 }), (now, minutes) => {
        const day = londonCalendar(now, []).days[0]!;
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const { earliest, latest } = instantsOf(day, time);
        const isMissing = day.shift < 0 && minutes >= 60 && minutes < 120;
        const expected = isMissing ? '02:00' : time;
        expect(shown.format(earliest).slice(-5)).toBe(expected);
        expect(shown.format(latest).slice(-5)).toBe(expected);
        expect(latest - earliest === 0 || latest - earliest === 3_600_000).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
