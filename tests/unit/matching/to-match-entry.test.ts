import { describe, expect, it } from 'vitest';
import { openingState } from '../../../src/domain/opening/opening-state.ts';
import { toMatchCatalogue, toMatchEntry } from '../../../src/domain/matching/to-match-entry.ts';
import { partnershipSchema } from '../../../src/domain/partnership.ts';
import { referralRouteSchema } from '../../../src/domain/referral-route.ts';
import { evidence, helpline, phone, service, upkeep } from '../../fixtures/matching/records.ts';

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
  });

  it('tell what has to be so and no question asks', () => {
    const criteria = { ...helpline().criteria, onlyPeople: 'who were in care' };
    expect(toMatchEntry(helpline({ criteria }), false, 'public').onlyPeople).toBe(
      'who were in care',
    );
    expect(toMatchEntry(helpline(), false, 'public')).not.toHaveProperty('onlyPeople');
  });
});

describe('the catalogue for matching', () => {
  const partnership = {
    ...partnershipSchema.parse({
      name: 'Somewhere',
      siteName: 'Somewhere',
      place: 'Somewhere',
      policeForce: 'Somewhere Police',
      districts: [{ id: 'north', name: 'North', shape: 'M0 0Z', label: [0, 0] }],
      picture: { width: 1, height: 1 },
      nightLine: 'a-line',
      localLine: null,
      ...upkeep,
    }),
    id: 'somewhere',
  };
  const route = {
    ...referralRouteSchema.parse({
      name: 'A route',
      summary: 'To help.',
      whoFor: 'Anyone.',
      bands: ['high'],
      consent: 'Ask.',
      next: ['They call.'],
      ifNobodyReplies: 'Call again.',
      entries: ['a-service'],
      ownRoutes: ['a-line'],
      sources: [{ date: null }],
      ...upkeep,
    }),
    id: 'a-route',
  };
  const forProfessionals = {
    ...service({ criteria: { ...service().criteria, helps: ['professional'] } }),
    id: 'panel',
  };
  const from = {
    helplines: [helpline()],
    services: [service(), forProfessionals],
    referralRoutes: [route],
    partnership,
    bankHolidays: { days: [{ date: '2026-12-25', name: 'Christmas Day' }] },
  };

  it('for professionals holds everything', () => {
    const { entries, routes, place, bankHolidays } = toMatchCatalogue(from, 'professional');
    expect(entries.map(({ id, local }) => [id, local])).toEqual([
      ['a-line', false],
      ['a-service', true],
      ['panel', true],
    ]);
    expect(routes).toEqual([
      {
        id: 'a-route',
        bands: ['high'],
        sectors: 'any',
        firstFor: [],
        isAfterwards: false,
        needs: [],
        dangers: [],
        concerns: [],
        about: [],
        entries: ['a-service'],
        ownRoutes: ['a-line'],
      },
    ]);
    expect(place).toEqual({
      districts: ['north'],
      near: { north: ['north'] },
      nightLine: 'a-line',
      localLine: null,
    });
    expect(bankHolidays).toEqual(['2026-12-25']);
  });

  it('tells only professionals what is for work', () => {
    const notesFor = (reader: 'public' | 'professional') =>
      toMatchCatalogue(from, reader).notes.map(({ id }) => id);
    expect(notesFor('professional')).toContain('professional-in-danger');
    expect(notesFor('public')).toContain('silent-solution');
    expect(notesFor('public')).not.toContain('professional-in-danger');
  });

  it('knows a route for afterwards by its first stage', () => {
    const stepDown = { ...route, stages: ['step-down' as const] };
    const [made] = toMatchCatalogue({ ...from, referralRoutes: [stepDown] }, 'professional').routes;
    expect(made?.isAfterwards).toBe(true);
  });

  it('for the public holds nothing that is held back', () => {
    const held = { ...helpline(), id: 'held', publish: 'hold' as const };
    const ids = (reader: 'public' | 'professional') =>
      toMatchCatalogue({ ...from, helplines: [held] }, reader).entries.map(({ id }) => id);
    expect(ids('professional')).toContain('held');
    expect(ids('public')).not.toContain('held');
  });

  it('takes 999 and NHS 111 for open at every hour, however old the source that says so', () => {
    const old = {
      confidence: 'confirmed',
      lastConfirmed: '2019',
      stale: true,
      checked: '2026-11-21',
    };
    const hours = { always: true, bankHolidays: 'open', evidence: old };
    const hoursOf = (changes: object) =>
      toMatchEntry({ ...helpline({ hours }), ...changes }, false, 'public').hours;
    const open = { kind: 'always', periods: [], bankHolidays: 'open', mayCountAsOpen: true };
    expect(hoursOf({ kind: 'emergency' })).toEqual(open);
    expect(hoursOf({ id: 'nhs-111-mh' })).toEqual(open);
    expect(hoursOf({ id: 'another' })).not.toEqual(open);
    const silent = { ...helpline(), kind: 'emergency' as const };
    expect(toMatchEntry(silent, false, 'public').hours).toEqual({ kind: 'check' });
  });

  it('for the public holds no route, no band and nothing for professionals alone', () => {
    const { entries, routes } = toMatchCatalogue(from, 'public');
    expect(entries.map(({ id }) => id)).toEqual(['a-line', 'a-service']);
    expect(routes).toEqual([]);
    expect(entries.some((entry) => 'bands' in entry || 'sectors' in entry)).toBe(false);
  });
});
