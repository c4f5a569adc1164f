import { describe, expect, it } from 'vitest';
import { openInWords } from '../../../src/i18n/open-words.ts';

const monday = new Date('2026-11-23T11:00:00Z');
const opens = (at: string, now = monday) => openInWords({ state: 'closed', opens: at }, now);
const until = (at: string, now = monday) => openInWords({ state: 'open', until: at }, now);

describe('whether something is open, in words', () => {
  it('leaves out the day if it is today', () => {
    expect(opens('2026-11-23T13:30:00Z')).toBe('Closed now. Opens at 1.30pm');
    expect(until('2026-11-23T21:00:00Z')).toBe('Open now, until 9pm');
  });

  it('names a near day', () => {
    expect(opens('2026-11-28T09:00:00Z')).toBe('Closed now. Opens Saturday at 9am');
    expect(until('2026-11-24T00:00:00Z')).toBe('Open now, until Tuesday midnight');
  });

  it('never lets the same weekday of next week look like today', () => {
    expect(opens('2026-11-30T09:00:00Z')).toBe('Closed now. Opens Monday 30 November at 9am');
    expect(opens('2026-12-04T09:00:00Z')).toBe('Closed now. Opens Friday 4 December at 9am');
  });

  it('counts days as London does', () => {
    const justAfterMidnight = new Date('2026-07-19T23:30:00Z');
    expect(opens('2026-07-20T08:00:00Z', justAfterMidnight)).toBe('Closed now. Opens at 9am');
  });

  it('says when it does not know the next opening, and nothing when it must be checked', () => {
    expect(openInWords({ state: 'closed', opens: null }, monday)).toBe(
      'Closed now. Check when they open',
    );
    expect(openInWords({ state: 'open', until: null }, monday)).toBe('Open now');
    expect(openInWords({ state: 'check', why: 'stale' }, monday)).toBeNull();
  });
});
