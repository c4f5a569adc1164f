import { describe, expect, it } from 'vitest';
import { toMatchEntry } from '../../../src/domain/matching/to-match-entry.ts';
import { openingState } from '../../../src/domain/opening/opening-state.ts';
import { evidence, helpline, phone } from '../../fixtures/matching/records.ts';

const entry = (changes: object) => toMatchEntry(helpline(changes), false, 'public');
const link = 'https://example.org/chat';

describe('a chat that stands on its own page', () => {
  it('counts as a chat if there is a page, and only for a chat', () => {
    expect(entry({ kind: 'chat', link }).ways).toEqual(['chat']);
    expect(entry({ kind: 'chat' }).ways).toEqual([]);
    expect(entry({ kind: 'helpline', link }).ways).toEqual([]);
  });
});

describe('a page alone', () => {
  it.each(['bereavement', 'finder'] as const)('is enough of a %s', (kind) => {
    expect(entry({ kind, link }).isOnlyAPage).toBeUndefined();
    expect(entry({ kind: 'helpline', link }).isOnlyAPage).toBe(true);
  });

  it('is not all there is of somebody with a number', () => {
    expect(entry({ phones: [phone] }).isOnlyAPage).toBeUndefined();
  });
});

describe('a number for nights and weekends alone', () => {
  const night = { ...phone, onlyOutOfHours: true };
  const stateAt = (changes: object, now: string) => {
    const { hours } = entry({ phones: [night], ...changes });
    const sure = hours.kind === 'weekly' ? { ...hours, mayCountAsOpen: true } : hours;
    return openingState(sure, new Date(now), ['2026-12-25']).state;
  };

  it('never counts as open, for nobody knows when the office closes', () => {
    const { hours } = entry({ phones: [night] });
    expect(hours).toMatchObject({ kind: 'weekly', mayCountAsOpen: false });
    expect(openingState(hours, new Date('2026-11-25T03:00:00Z'), ['2026-12-25']).state).toBe(
      'check',
    );
  });

  it.each([
    ['Monday at two in the morning', '2026-11-23T02:00:00Z', 'open'],
    ['Tuesday at one minute to nine', '2026-11-24T08:59:00Z', 'open'],
    ['Wednesday at eight in the morning', '2026-11-25T08:00:00Z', 'open'],
    ['Thursday at midnight', '2026-11-26T00:00:00Z', 'open'],
    ['Friday at seven in the morning', '2026-11-27T07:00:00Z', 'open'],
    ['Monday at nine', '2026-11-23T09:00:00Z', 'closed'],
    ['Tuesday at noon', '2026-11-24T12:00:00Z', 'closed'],
    ['Wednesday at one minute to five', '2026-11-25T16:59:00Z', 'closed'],
    ['Thursday at ten', '2026-11-26T10:00:00Z', 'closed'],
    ['Friday at four', '2026-11-27T16:00:00Z', 'closed'],
    ['Monday at five', '2026-11-23T17:00:00Z', 'open'],
    ['Tuesday at six in the evening', '2026-11-24T18:00:00Z', 'open'],
    ['Wednesday at one minute to midnight', '2026-11-25T23:59:00Z', 'open'],
    ['Thursday at ten in the evening', '2026-11-26T22:00:00Z', 'open'],
    ['Friday at half past five', '2026-11-27T17:30:00Z', 'open'],
    ['Saturday at noon', '2026-11-28T12:00:00Z', 'open'],
    ['Sunday at noon', '2026-11-29T12:00:00Z', 'open'],
    ['Sunday at one minute past midnight', '2026-11-29T00:01:00Z', 'open'],
    ['Christmas, a Friday, at noon', '2026-12-25T12:00:00Z', 'check'],
  ])('on %s (%s) is most likely %s', (_when, now, expected) => {
    expect(stateAt({}, now)).toBe(expected);
  });

  it('beside another number, or beside texts, says nothing of the day', () => {
    const texts = [{ label: 'text', evidence, display: '07700 900123', digits: '07700900123' }];
    expect(entry({ phones: [night, phone] }).hours).toEqual({ kind: 'check' });
    expect(entry({ phones: [phone] }).hours).toEqual({ kind: 'check' });
    expect(entry({ phones: [] }).hours).toEqual({ kind: 'check' });
    expect(entry({ phones: [night], texts }).hours).toEqual({ kind: 'check' });
  });
});
