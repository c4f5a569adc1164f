import { describe, expect, it } from 'vitest';
import {
  openingState,
  type OpeningFacts,
  type OpeningState,
} from '../../../src/domain/opening/opening-state.ts';
import type { DayId } from '../../../src/domain/parts/opening-hours.ts';

const holidays = ['2026-04-03', '2026-12-25', '2026-12-28', '2027-01-01'];
const week: DayId[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const workdays = week.slice(0, 5);

type Weekly = Exclude<OpeningFacts, { kind: 'check' }>;

const weekly = (open: string, close: string, changes: Partial<Weekly> = {}): Weekly => ({
  kind: 'weekly',
  periods: [{ days: workdays, open, close }],
  bankHolidays: 'closed',
  mayCountAsOpen: true,
  ...changes,
});

const always = (changes: Partial<Weekly> = {}): Weekly => ({
  kind: 'always',
  periods: [],
  bankHolidays: 'open',
  mayCountAsOpen: true,
  ...changes,
});

const at = (hours: OpeningFacts, now: string): string => {
  const state: OpeningState = openingState(hours, new Date(now), holidays);
  if (state.state === 'open') return `open until ${state.until?.slice(5, 16) ?? 'no end'}`;
  if (state.state === 'closed') return `closed until ${state.opens?.slice(5, 16) ?? 'not known'}`;
  return `check: ${state.why}`;
};

describe('weekly hours', () => {
  const office = weekly('09:00', '17:00');

  it.each([
    ['2026-11-25T08:59:59Z', 'closed until 11-25T09:00'],
    ['2026-11-25T09:00:00Z', 'open until 11-25T17:00'],
    ['2026-11-25T16:59:59Z', 'open until 11-25T17:00'],
    ['2026-11-25T17:00:00Z', 'closed until 11-26T09:00'],
    ['2026-11-27T17:00:00Z', 'closed until 11-30T09:00'],
    ['2026-11-22T03:00:00Z', 'closed until 11-23T09:00'],
    ['2026-07-01T08:00:00Z', 'open until 07-01T16:00'],
    ['2026-07-01T16:00:00Z', 'closed until 07-02T08:00'],
  ])('nine to five on working days, at %s: %s', (now, expected) => {
    expect(at(office, now)).toBe(expected);
  });

  it('of a lunch break close and open again', () => {
    const periods = [
      { days: workdays, open: '13:30', close: '17:00' },
      { days: workdays, open: '09:00', close: '12:30' },
    ];
    const hours = weekly('', '', { periods });
    expect(at(hours, '2026-11-25T12:00:00Z')).toBe('open until 11-25T12:30');
    expect(at(hours, '2026-11-25T12:30:00Z')).toBe('closed until 11-25T13:30');
    expect(at(hours, '2026-11-25T13:30:00Z')).toBe('open until 11-25T17:00');
  });

  it('that touch at midnight are one stretch', () => {
    const periods = [
      { days: ['fri' as const], open: '20:00', close: '24:00' },
      { days: ['sat' as const], open: '00:00', close: '02:00' },
    ];
    const hours = weekly('', '', { periods });
    expect(at(hours, '2026-11-27T21:00:00Z')).toBe('open until 11-28T02:00');
    expect(at(hours, '2026-11-28T01:59:00Z')).toBe('open until 11-28T02:00');
    expect(at(hours, '2026-11-28T02:00:00Z')).toBe('closed until 12-04T20:00');
  });

  it('that end at midnight and do not go on stay ended', () => {
    const hours = weekly('', '', { periods: [{ days: ['fri'], open: '20:00', close: '24:00' }] });
    expect(at(hours, '2026-11-27T23:59:00Z')).toBe('open until 11-28T00:00');
    expect(at(hours, '2026-11-28T00:00:00Z')).toBe('closed until 12-04T20:00');
  });

  it('end today although the next ones fall on bank holidays as far as one looks', () => {
    const fridays = weekly('', '', { periods: [{ days: ['fri'], open: '09:00', close: '17:00' }] });
    const closed = ['2026-12-25', '2027-01-01'];
    const state = openingState(fridays, new Date('2026-12-18T11:00:00Z'), closed);
    expect(state).toEqual({ state: 'open', until: '2026-12-18T17:00:00.000Z' });
  });

  it('are read by the clock, in whatever order they are written', () => {
    const afternoon = { days: workdays, open: '14:00', close: '17:00' };
    const morning = { days: workdays, open: '09:00', close: '12:00' };
    for (const periods of [
      [afternoon, morning],
      [morning, afternoon],
    ]) {
      const hours = weekly('', '', { periods });
      expect(at(hours, '2026-11-25T08:00:00Z')).toBe('closed until 11-25T09:00');
      expect(at(hours, '2026-11-25T13:00:00Z')).toBe('closed until 11-25T14:00');
    }
  });

  it('of all hours on all days have no end in sight', () => {
    const periods = [{ days: week, open: '00:00', close: '24:00' }];
    expect(at(weekly('', '', { periods, bankHolidays: 'open' }), '2026-11-25T11:00:00Z')).toBe(
      'open until no end',
    );
  });

  it('on no day at all never open', () => {
    expect(at(weekly('', '', { periods: [] }), '2026-11-25T11:00:00Z')).toBe(
      'closed until not known',
    );
  });
});

describe('bank holidays', () => {
  it.each([
    ['closed', '2026-12-25T11:00:00Z', 'closed until 12-29T09:00'],
    ['closed', '2026-12-24T18:00:00Z', 'closed until 12-29T09:00'],
    ['open', '2026-12-25T11:00:00Z', 'open until 12-25T17:00'],
    ['unknown', '2026-12-25T11:00:00Z', 'check: bank-holiday'],
    ['unknown', '2026-12-25T03:00:00Z', 'check: bank-holiday'],
    ['unknown', '2026-12-24T11:00:00Z', 'open until 12-24T17:00'],
    ['unknown', '2026-12-24T18:00:00Z', 'closed until not known'],
    // 26 December 2026 is a Saturday: no working day, so no doubt either.
    ['unknown', '2026-12-26T11:00:00Z', 'closed until not known'],
  ] as const)('with the rule “%s”, at %s: %s', (bankHolidays, now, expected) => {
    expect(at(weekly('09:00', '17:00', { bankHolidays }), now)).toBe(expected);
  });

  it('on a day on which it is closed anyway put nothing in doubt', () => {
    const periods = [{ days: ['tue' as const], open: '09:00', close: '17:00' }];
    const hours = weekly('', '', { periods, bankHolidays: 'unknown' });
    expect(at(hours, '2026-12-28T11:00:00Z')).toBe('closed until 12-29T09:00');
  });

  it('of a year that no list holds leave the hours in doubt, unless the rule is “open”', () => {
    const now = '2031-05-14T11:00:00Z';
    expect(at(weekly('09:00', '17:00'), now)).toBe('check: bank-holiday');
    expect(at(weekly('09:00', '17:00', { bankHolidays: 'unknown' }), now)).toBe(
      'check: bank-holiday',
    );
    expect(at(weekly('09:00', '17:00', { bankHolidays: 'open' }), now)).toBe(
      'open until 05-14T16:00',
    );
  });

  it('with an unknown rule end a stretch that touches them', () => {
    const periods = [{ days: week, open: '00:00', close: '24:00' }];
    const hours = weekly('', '', { periods, bankHolidays: 'unknown' });
    expect(at(hours, '2026-12-24T11:00:00Z')).toBe('open until 12-25T00:00');
    expect(at({ ...hours, bankHolidays: 'closed' }, '2026-12-24T11:00:00Z')).toBe(
      'open until 12-25T00:00',
    );
  });
});

describe('hours that may not be relied on', () => {
  it('are to be checked, with the reason', () => {
    const now = '2026-11-25T11:00:00Z';
    expect(at({ kind: 'check' }, now)).toBe('check: not-known');
    expect(at(weekly('09:00', '17:00', { mayCountAsOpen: false }), now)).toBe('check: stale');
    expect(at(always({ mayCountAsOpen: false }), now)).toBe('check: stale');
    expect(at(weekly('09:00', '17:00', { validUntil: '2026-11-24' }), now)).toBe(
      'check: not-valid-now',
    );
    expect(at(weekly('09:00', '17:00', { validFrom: '2026-11-26' }), now)).toBe(
      'check: not-valid-now',
    );
    expect(at(always({ validFrom: '2026-11-26' }), now)).toBe('check: not-valid-now');
  });

  it('count on their first and last valid day', () => {
    const now = '2026-11-25T11:00:00Z';
    const valid = { validFrom: '2026-11-25', validUntil: '2026-11-25' };
    expect(at(weekly('09:00', '17:00', valid), now)).toBe('open until 11-25T17:00');
    expect(at(always(valid), now)).toBe('open until no end');
    expect(at(weekly('09:00', '17:00', valid), '2026-11-25T18:00:00Z')).toBe(
      'closed until not known',
    );
  });

  it('count no longer from the day after the last on which they may, with no new build', () => {
    const office = weekly('09:00', '17:00', { countsUntil: '2026-11-25' });
    expect(at(office, '2026-11-24T11:00:00Z')).toBe('open until 11-24T17:00');
    expect(at(office, '2026-11-25T16:59:00Z')).toBe('open until 11-25T17:00');
    expect(at(office, '2026-11-26T00:00:00Z')).toBe('check: stale');
    expect(at(always({ countsUntil: '2026-11-25' }), '2026-11-25T23:59:00Z')).toBe(
      'open until no end',
    );
    expect(at(always({ countsUntil: '2026-11-25' }), '2026-11-26T00:00:00Z')).toBe('check: stale');
  });

  it('say why by the day first: no longer valid beats a bank holiday', () => {
    const hours = weekly('09:00', '17:00', { bankHolidays: 'unknown', validUntil: '2026-12-24' });
    expect(at(hours, '2026-12-25T11:00:00Z')).toBe('check: not-valid-now');
  });
});

describe('a line that is always open', () => {
  it('is open at any hour of any day, bank holiday or not', () => {
    for (const now of ['2026-11-22T03:00:00Z', '2026-12-25T03:00:00Z', '2031-01-01T00:00:00Z']) {
      expect(at(always(), now)).toBe('open until no end');
      expect(at(always({ bankHolidays: 'unknown' }), now)).toBe('open until no end');
    }
  });

  it('is to be checked on a bank holiday if its record also says that it closes then', () => {
    const hours = always({ bankHolidays: 'closed' });
    expect(at(hours, '2026-12-25T11:00:00Z')).toBe('check: bank-holiday');
    expect(at(hours, '2026-12-24T11:00:00Z')).toBe('open until no end');
  });
});

describe('the night the clocks change', () => {
  const sundays = (open: string, close: string) =>
    weekly('', '', { periods: [{ days: ['sun'], open, close }], bankHolidays: 'open' });

  it('forward, an opening in the hour that does not happen is the hour’s end', () => {
    const hours = sundays('01:30', '03:00');
    expect(at(hours, '2026-03-29T00:59:59Z')).toBe('closed until 03-29T01:00');
    expect(at(hours, '2026-03-29T01:00:00Z')).toBe('open until 03-29T02:00');
    expect(at(hours, '2026-03-29T02:00:00Z')).toBe('closed until 04-05T00:30');
  });

  it('forward, hours wholly inside it do not happen', () => {
    expect(at(sundays('01:10', '01:50'), '2026-03-29T00:30:00Z')).toBe('closed until 04-05T00:10');
    expect(at(sundays('01:10', '01:50'), '2026-03-29T01:00:00Z')).toBe('closed until 04-05T00:10');
  });

  it('back, an opening in the hour that happens twice is not certain in between', () => {
    const hours = sundays('01:30', '03:00');
    expect(at(hours, '2026-10-25T00:29:59Z')).toBe('closed until 10-25T01:30');
    expect(at(hours, '2026-10-25T00:30:00Z')).toBe('check: clock-change');
    expect(at(hours, '2026-10-25T01:29:59Z')).toBe('check: clock-change');
    expect(at(hours, '2026-10-25T01:30:00Z')).toBe('open until 10-25T03:00');
  });

  it('back, a closing in the hour that happens twice is not certain in between', () => {
    const hours = sundays('00:00', '01:30');
    expect(at(hours, '2026-10-25T00:29:59Z')).toBe('open until 10-25T00:30');
    expect(at(hours, '2026-10-25T00:30:00Z')).toBe('check: clock-change');
    expect(at(hours, '2026-10-25T01:29:59Z')).toBe('check: clock-change');
    expect(at(hours, '2026-10-25T01:30:00Z')).toBe('closed until 11-01T00:00');
  });

  it('back, a stretch across the hour lasts one hour longer', () => {
    expect(at(sundays('00:00', '04:00'), '2026-10-24T23:30:00Z')).toBe('open until 10-25T04:00');
  });
});
