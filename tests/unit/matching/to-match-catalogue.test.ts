import { describe, expect, it } from 'vitest';
import { toMatchCatalogue, toMatchEntry } from '../../../src/domain/matching/to-match-entry.ts';
import { partnershipSchema } from '../../../src/domain/partnership.ts';
import { referralRouteSchema } from '../../../src/domain/referral-route.ts';
import { helpline, service, upkeep } from '../../fixtures/matching/records.ts';

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
