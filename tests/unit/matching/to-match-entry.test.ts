import { describe, expect, it } from 'vitest';
import { openingState } from '../../../src/domain/opening/opening-state.ts';
import { toMatchEntry } from '../../../src/domain/matching/to-match-entry.ts';
import { evidence, helpline, phone, service } from '../../fixtures/matching/records.ts';

const weekly = {
  periods: [{ days: ['mon'], open: '09:00', close: '17:00' }],
  bankHolidays: 'closed',
  evidence,
};

describe('the few fields that matching needs', () => {
  it('of a plain entry are few', () => {
    expect(toMatchEntry(helpline(), false, 'public')).toEqual({
      id: 'a-line',
      kind: 'helpline',
      local: false,
      state: 'full',
      ways: [],
      hours: { kind: 'check' },
      isOnlyAPage: true,
      helps: ['self'],
      areas: 'national',
      elsewhere: 'no',
      genders: 'any',
      ages: 'any',
      unsaid: ['deaf', 'needs-interpreter'],
      gives: [],
    });
  });

  it('of a full entry keep everything a judge asks for', () => {
    const full = helpline({
      hours: { ...weekly, validFrom: '2026-01-01', validUntil: '2026-12-31' },
      howIn: { routes: ['self', 'police'] },
      fallback: { entries: ['b-line'] },
      criteria: {
        helps: ['self', 'professional'],
        areas: ['watford'],
        areasElsewhere: 'unknown',
        nations: ['england'],
        bands: ['high'],
        genders: ['woman'],
        ages: { from: 16, to: 24 },
        needs: ['talk'],
        dangers: ['hurt-now'],
        concerns: ['pets'],
        circumstances: {
          specialist: ['deaf'],
          welcomes: ['older'],
          cannotTake: ['has-pets'],
          onlyFor: ['lgbt'],
          others: 'any',
        },
        children: 'yes',
        noRecourse: 'no',
        byAndFor: ['deaf', 'bame'],
        sectors: ['health'],
      },
    });
    const common = {
      id: 'a-line',
      kind: 'helpline',
      local: true,
      state: 'full',
      ways: [],
      isOnlyAPage: true,
      hours: {
        kind: 'weekly',
        periods: weekly.periods,
        bankHolidays: 'closed',
        validFrom: '2026-01-01',
        validUntil: '2026-12-31',
        countsUntil: '2027-11-21',
        mayCountAsOpen: true,
      },
      helps: ['self', 'professional'],
      areas: ['watford'],
      nations: ['england'],
      genders: ['woman'],
      ages: { from: 16, to: 24 },
      routesIn: ['self', 'police'],
      needs: ['talk'],
      dangers: ['hurt-now'],
      concerns: ['pets'],
      hasSubject: true,
      isSpecialist: true,
      expertIn: ['deaf', 'bame'],
      welcomes: ['older'],
      cannotTake: ['has-pets'],
      onlyFor: ['lgbt'],
      children: 'yes',
      noRecourse: 'no',
      fallback: ['b-line'],
      gives: [],
    };
    expect(toMatchEntry(full, true, 'public')).toEqual(common);
    expect(toMatchEntry(full, true, 'professional')).toEqual({
      ...common,
      bands: ['high'],
      sectors: ['health'],
    });
  });

  it('hold the ways of contact that are printed to that reader, and no others', () => {
    const contact = { label: 'x', evidence };
    const entry = service({
      phones: [phone],
      texts: [{ ...contact, display: '07700 900001', digits: '07700900001' }],
      emails: [{ ...contact, address: 'help@example.org', for: 'professional' }],
      chats: [{ ...contact, url: 'https://example.org/chat' }],
      videos: [{ ...contact, url: 'https://example.org/bsl' }],
      location: { kind: 'open', address: ['1 High Street'], postcode: 'AB1 2CD', stepFree: 'yes' },
    });
    expect(toMatchEntry(entry, true, 'public').ways).toEqual([
      'voice',
      'text',
      'chat',
      'in-person',
      'video-bsl',
    ]);
    expect(toMatchEntry(entry, true, 'professional').ways).toContain('email');
    const unsure = { ...phone, evidence: { ...evidence, confidence: 'unconfirmed' } };
    expect(toMatchEntry(helpline({ phones: [unsure] }), false, 'public').ways).toEqual([]);
    expect(
      toMatchEntry(helpline({ phones: [phone], publish: 'hold' }), false, 'public'),
    ).toMatchObject({ state: 'held', ways: [] });
    const heldPlace = service({
      publish: 'hold',
      location: { kind: 'open', address: ['1 High Street'], postcode: 'AB1 2CD', stepFree: 'yes' },
    });
    expect(toMatchEntry(heldPlace, true, 'public').ways).toEqual([]);
    expect(toMatchEntry(service(), true, 'public').ways).toEqual([]);
  });

  it.each([
    ['any emergency service', { kind: 'emergency' }, 'open'],
    ['another line', { kind: 'crisis' }, 'check'],
  ])('count the hours of %s, however old its source: %j is %s', (_what, changes, expected) => {
    const old = { ...evidence, stale: true };
    const hours = { always: true, bankHolidays: 'open', evidence: old };
    const now = new Date('2026-12-25T03:00:00Z');
    const entry = toMatchEntry(helpline({ ...changes, hours }), false, 'public');
    expect(openingState(entry.hours, now, []).state).toBe(expected);
  });

  it('tell stale hours to be stale, and keep them to tell who was closed by then', () => {
    const stale = { ...evidence, stale: true };
    const entry = helpline({ hours: { ...weekly, evidence: stale } });
    expect(toMatchEntry(entry, false, 'public').hours).toEqual({
      kind: 'weekly',
      periods: weekly.periods,
      bankHolidays: 'closed',
      mayCountAsOpen: false,
    });
    expect(toMatchEntry(helpline({ evidence: stale }), false, 'public')).toMatchObject({
      stale: true,
    });
    expect(toMatchEntry(helpline(), false, 'public').stale).toBeUndefined();
  });

  it('leave one end of the ages open if the record does', () => {
    const criteria = (ages: object) => ({ ...helpline().criteria, ages });
    const agesOf = (ages: object) =>
      toMatchEntry(helpline({ criteria: criteria(ages) }), false, 'public').ages;
    expect(agesOf({ from: 18 })).toEqual({ from: 18 });
    expect(agesOf({ to: 18 })).toEqual({ to: 18 });
    expect(agesOf({ from: 0 })).toEqual({ from: 0 });
    expect(Object.keys(agesOf({ from: 18 }))).toEqual(['from']);
    expect(Object.keys(agesOf({ to: 18 }))).toEqual(['to']);
  });

  it('tell what has to be so and no question asks', () => {
    const criteria = { ...helpline().criteria, onlyPeople: 'who were in care' };
    expect(toMatchEntry(helpline({ criteria }), false, 'public').onlyPeople).toBe(
      'who were in care',
    );
    expect(toMatchEntry(helpline(), false, 'public')).not.toHaveProperty('onlyPeople');
  });
});
