import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingState, type OpeningFacts } from '../../../src/domain/opening/opening-state.ts';
import { dayIds, type DayId } from '../../../src/domain/parts/opening-hours.ts';

const holidays = ['2026-04-03', '2026-05-04', '2026-08-31', '2026-12-25', '2026-12-28'];

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

// An oracle of its own: what a clock on a wall in London shows, by Intl alone.
const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const onTheWall = (now: Date) => {
  const parts = Object.fromEntries(wall.formatToParts(now).map(({ type, value }) => [type, value]));
  return {
    weekday: (parts.weekday ?? '').toLowerCase() as DayId,
    day: `${parts.year}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}`,
  };
};

const anyPeriods = fc
  .array(
    fc.record({
      days: fc.uniqueArray(fc.constantFrom(...dayIds), { minLength: 1 }),
      span: fc
        .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
        .filter(([open, close]) => open < close),
    }),
    { minLength: 1, maxLength: 1 },
  )
  .map((list) =>
    list.map(({ days, span }) => ({ days, open: clock(span[0]), close: clock(span[1]) })),
  );

const anyHours = fc.record({
  kind: fc.constant('weekly' as const),
  periods: anyPeriods,
  bankHolidays: fc.constantFrom('open' as const, 'closed' as const),
  mayCountAsOpen: fc.constant(true),
});

const anyNow = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2026-12-15T00:00:00Z'),
  noInvalidDate: true,
});

const isInside = (hours: Exclude<OpeningFacts, { kind: 'check' }>, now: Date): boolean => {
  const { weekday, day, time } = onTheWall(now);
  if (hours.bankHolidays === 'closed' && holidays.includes(day)) return false;
  return hours.periods.some(
    (period) => period.days.includes(weekday) && period.open <= time && time < period.close,
  );
};

describe('the opening state', () => {
  it('agrees with a clock on a wall in London, or says “check”', () => {
    fc.assert(
      fc.property(anyHours, anyNow, (hours, now) => {
        const { state } = openingState(hours, now, holidays);
        fc.pre(state !== 'check');
        expect(state).toBe(isInside(hours, now) ? 'open' : 'closed');
      }),
      { numRuns: 3000 },
    );
  });

  it('says “check” for full hours only in the hour that happens twice', () => {
    const thatNight = fc.date({
      min: new Date('2026-10-24T22:00:00Z'),
      max: new Date('2026-10-25T03:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyHours, fc.oneof(anyNow, thatNight), (hours, now) => {
        const found = openingState(hours, now, holidays);
        const { day, time } = onTheWall(now);
        const isTwice = day === '2026-10-25' && time >= '01:00' && time < '02:00';
        if (!isTwice) expect(found.state).not.toBe('check');
        if (found.state === 'check') expect(found.why).toBe('clock-change');
      }),
      { numRuns: 3000 },
    );
  });

  it('names an end at which it is open no more, and an opening before which it is closed', () => {
    fc.assert(
      fc.property(anyHours, anyNow, (hours, now) => {
        const found = openingState(hours, now, holidays);
        const turn =
          found.state === 'open' ? found.until : found.state === 'closed' ? found.opens : null;
        fc.pre(turn !== null);
        const before = openingState(hours, new Date(Date.parse(turn!) - 1), holidays).state;
        const after = openingState(hours, new Date(turn!), holidays).state;
        expect(Date.parse(turn!)).toBeGreaterThan(now.getTime());
        expect(before).not.toBe(found.state === 'open' ? 'closed' : 'open');
        expect(after).not.toBe(found.state);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'])(
    'is right in every minute of %s and the day after, whatever the hour of opening',
    (day) => {
      const start = Date.parse(`${day}T00:00:00Z`) - 3_600_000;
      for (const hour of [0, 1, 2, 3, 12, 23]) {
        const periods = [
          { days: [...dayIds], open: clock(hour * 60), close: clock(hour * 60 + 30) },
        ];
        const hours = {
          kind: 'weekly',
          periods,
          bankHolidays: 'open',
          mayCountAsOpen: true,
        } as const;
        for (let minute = 0; minute < 50 * 60; minute += 5) {
          const now = new Date(start + minute * 60_000);
          const { state } = openingState(hours, now, holidays);
          const { day: shownDay, time } = onTheWall(now);
          const isTwice = shownDay === '2026-10-25' && time >= '01:00' && time < '02:00';
          if (state === 'check') expect(isTwice).toBe(true);
          else expect(state).toBe(isInside(hours, now) ? 'open' : 'closed');
        }
      }
    },
  );

  it('never claims to be open on stale hours, whatever they are', () => {
    fc.assert(
      fc.property(anyHours, anyNow, fc.boolean(), (hours, now, isAlways) => {
        const stale = {
          ...hours,
          kind: isAlways ? ('always' as const) : ('weekly' as const),
          mayCountAsOpen: false,
        };
        expect(openingState(stale, now, holidays)).toEqual({ state: 'check', why: 'stale' });
      }),
    );
  });
});
