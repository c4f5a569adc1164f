import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/matching/answers.ts';
import type { MatchEntry } from '../../../src/domain/matching/match-entry.ts';
import { rank } from '../../../src/domain/matching/rank.ts';
import { candidates } from '../../fixtures/matching/candidates.ts';
import { anEntry, officeHours, sundayNight, weekday } from '../../fixtures/matching/entry.ts';

const ranked = (entries: readonly MatchEntry[], answers: Answers = {}, now = weekday) =>
  rank(candidates(entries, answers, now)).map(({ entry }) => entry.id);

const strengthOf = (entry: Partial<MatchEntry>, answers: Answers = {}): number =>
  candidates([anEntry({ needs: [], ...entry })], answers)[0]!.strength;

describe('the order', () => {
  const a = (id: string, changes: Partial<MatchEntry> = {}) => anEntry({ id, ...changes });

  it('puts what is closed after what may answer, and shows nothing that is held', () => {
    const entries = [
      a('a', { state: 'held', ways: [] }),
      a('b', { hours: officeHours }),
      a('c', { hours: { kind: 'check' } }),
      a('d'),
    ];
    expect(ranked(entries, {}, sundayNight)).toEqual(['d', 'c', 'b']);
    expect(ranked(entries, {}, weekday)).toEqual(['b', 'd', 'c']);
  });

  it('puts what is open before what answers little more and may be shut', () => {
    const check: MatchEntry['hours'] = { kind: 'check' };
    const needs = ['money', 'housing', 'legal'] as const;
    const two = a('a', { hours: check, needs: ['money', 'housing'] });
    const one = a('b', { needs: ['money'] });
    expect(ranked([two, one], { needs })).toEqual(['b', 'a']);
    const expert = a('a', { hours: check, needs: ['money'], concerns: ['money-control'] });
    expect(ranked([expert, one], { needs, concerns: ['money-control'] })).toEqual(['a', 'b']);
  });

  it('tells nobody that a line is open which is open for the voice alone', () => {
    const both = a('a', { ways: ['voice', 'video-bsl'] });
    const open = (answers: Answers) => candidates([both], answers)[0]!.open;
    expect(open({})).toEqual({ state: 'open', until: null });
    expect(open({ contact: ['voice', 'video-bsl'] })).toEqual({ state: 'open', until: null });
    const unknown = { state: 'check', why: 'not-known' };
    expect(open({ contact: ['video-bsl'] })).toEqual(unknown);
    expect(open({ about: ['deaf'] })).toEqual(unknown);
  });

  it('puts an old source after a recent one where all else is equal', () => {
    expect(ranked([a('a', { stale: true }), a('b')])).toEqual(['b', 'a']);
  });

  it('puts the police last for those who are hurt by an officer', () => {
    const police = a('a', { kind: 'police', needs: ['report-or-police'], local: true });
    const entries = [police, a('b', { needs: ['report-or-police'] }), a('c')];
    const answers: Answers = { needs: ['report-or-police'] };
    expect(ranked(entries, answers)).toEqual(['a', 'b', 'c']);
    const about = ['forces-or-police-abuser'] as const;
    expect(ranked(entries, { ...answers, about })).toEqual(['b', 'c', 'a']);
  });

  it('puts a roof before help with pets', () => {
    const pets = a('a', { needs: ['pets'], concerns: ['pets'], onlyFor: ['has-pets'] });
    const roof = a('b', { needs: ['safe-place', 'housing'], welcomes: ['man'], local: true });
    const needs = ['pets', 'safe-place', 'housing'] as const;
    expect(ranked([pets, roof], { concerns: ['pets'], needs, about: ['man'] })).toEqual(['b', 'a']);
  });

  it('puts what answers most first, closed or not known apart', () => {
    const entries = [a('a'), a('b', { needs: ['money'] }), a('c', { needs: ['money', 'housing'] })];
    expect(ranked(entries, { needs: ['money', 'housing'] })).toEqual(['c', 'b', 'a']);
  });

  it('then what is open, what can be called, what surely fits, what is local and recent, then the id', () => {
    const entries = [
      a('f', { ways: [] }),
      a('e', { genders: ['woman'] }),
      a('d', { hours: { kind: 'check' } }),
      a('c', { stale: true }),
      a('b'),
      a('a'),
      a('z', { local: true }),
    ];
    expect(ranked(entries)).toEqual(['z', 'a', 'b', 'c', 'e', 'f', 'd']);
  });

  it('puts what is for the next district before what is further away', () => {
    const far = a('a', { areas: ['stevenage'], elsewhere: 'yes' });
    const near = a('b', { areas: ['three-rivers'], elsewhere: 'yes' });
    const own = a('c', { areas: 'national' });
    expect(ranked([far, near], { area: 'watford' })).toEqual(['b', 'a']);
    expect(ranked([far, near], { area: 'stevenage' })).toEqual(['a', 'b']);
    expect(ranked([far, near])).toEqual(['a', 'b']);
    expect(ranked([far, near], { area: 'outside' })).toEqual(['a', 'b']);
    expect(ranked([far, near, own], { area: 'watford' })).toEqual(['b', 'c', 'a']);
    expect(ranked([{ ...near, stale: true }, far], { area: 'watford' })).toEqual(['a', 'b']);
  });
});

describe('the strength', () => {
  it.each([
    ['nothing met', {}, {}, 0],
    ['a need that follows', { needs: ['talk'] }, {}, 1],
    ['a need asked for', { needs: ['money'] }, { needs: ['money'] }, 3],
    ['two needs', { needs: ['money', 'legal'] }, { needs: ['money', 'legal'] }, 5],
    [
      'one need asked for and one that follows',
      { needs: ['money', 'technology'] },
      { needs: ['money'], concerns: ['images-or-devices'] },
      3,
    ],
    ['a sign of danger', { dangers: ['strangled'] }, { danger: ['strangled'] }, 6],
    [
      'two signs of danger',
      { dangers: ['strangled', 'hurt-now'] },
      { danger: ['strangled', 'hurt-now'] },
      7,
    ],
    ['a concern', { concerns: ['stalking'] }, { concerns: ['stalking'] }, 4],
    ['a worry of many', { concerns: ['separating'] }, { concerns: ['separating'] }, 1],
    [
      'strangers who stalk',
      { welcomes: ['stalker-not-partner'] },
      { about: ['stalker-not-partner'] },
      6,
    ],
    ['children', { expertIn: ['under-16'], needs: ['talk'] }, { about: ['under-16'] }, 13],
    ['a chat of who has a phone', { ways: ['voice', 'chat'] }, { contact: ['chat'] }, 4],
    [
      'recovery, of who knows another subject',
      { needs: ['counselling-recovery'], hasSubject: true },
      { needs: ['counselling-recovery'] },
      -4,
    ],
    ['expertise', { expertIn: ['deaf'] }, { about: ['deaf'] }, 6],
    ['expertise in two', { expertIn: ['deaf', 'lgbt'] }, { about: ['deaf', 'lgbt'] }, 7],
    ['expertise in women', { expertIn: ['woman'] }, { about: ['woman'] }, 1],
    ['expertise in parents', { expertIn: ['has-children'] }, { about: ['has-children'] }, 1],
    ['expertise in pets', { expertIn: ['has-pets'] }, { about: ['has-pets'] }, 1],
    ['for them alone', { onlyFor: ['lgbt'] }, { about: ['lgbt'] }, 2],
    ['no recourse', { noRecourse: 'yes' }, { about: ['migrant-or-nrpf'] }, 3],
    ['a way of contact', { ways: ['text'] }, { contact: ['text'] }, 5],
    ['a welcome', { welcomes: ['deaf'] }, { about: ['deaf'] }, 1],
    ['children', { children: 'yes' }, { about: ['has-children'] }, 1],
    ['the own district', { areas: ['watford'] }, { area: 'watford' }, 2],
    ['the county', { areas: 'countywide' }, { area: 'watford' }, 1],
    ['the county, no place said', { areas: 'countywide' }, {}, 1],
    ['the band', { bands: ['high'] }, { who: 'professional', band: 'high' }, 1],
    [
      'the sector',
      { helps: ['professional'], sectors: ['health'] },
      { who: 'professional', sector: 'health' },
      1,
    ],
    ['gender', { genders: ['woman'] }, { about: ['woman'] }, 0],
    [
      'a programme for those who hurt others',
      { kind: 'perpetrator', helps: ['own-behaviour'] },
      { who: 'own-behaviour' },
      6,
    ],
    ['help for the bereaved', { kind: 'bereavement', helps: ['bereaved'] }, { who: 'bereaved' }, 6],
    ['a bereavement service for others', { kind: 'bereavement' }, { who: 'self' }, 0],
    ['the local line', { id: 'local-line' }, {}, 2],
    ['the 24-hour line', { id: 'night-line' }, {}, 2],
  ] as const)('of %s', (_what, entry, answers, expected) => {
    expect(strengthOf(entry as Partial<MatchEntry>, answers as Answers)).toBe(expected);
  });

  it('grows by two for what a referral route brings in', () => {
    const [one] = candidates([anEntry({ needs: [] })], {}, weekday, ['a-line']);
    expect(one).toMatchObject({ strength: 2, isRelevant: true });
  });
});

describe('what is kept from a person', () => {
  const isKept = (entry: Partial<MatchEntry>, answers: Answers): boolean =>
    candidates([anEntry(entry)], answers).length === 0;

  it.each([
    ['a clear no', { genders: ['woman'] }, { about: ['man'] }, true],
    ['an unknown in the record', { genders: 'unknown' }, { about: ['man'] }, false],
    [
      'for certain people, and they said who they are',
      { onlyFor: ['deaf'] },
      { about: ['man'] },
      true,
    ],
    ['for certain people, and they said “none”', { onlyFor: ['deaf'] }, { about: [] }, true],
    ['for certain people, and they did not say', { onlyFor: ['deaf'] }, {}, false],
    ['for others, and nobody said who asks', { helps: ['someone-else'] }, {}, true],
    ['by way of others, and nobody said who asks', { routesIn: ['police'] }, {}, true],
    ['for places outside, and nobody said where', { areas: 'outside' }, {}, true],
    ['for a district, and nobody said where', { areas: ['watford'] }, {}, false],
    ['held, and it would surely fit', { state: 'held', ways: [] }, {}, true],
    ['not held, and something is unknown', { genders: 'unknown' }, {}, false],
    ['for children, and a parent asks', { ages: { to: 18 } }, { about: ['has-children'] }, true],
    [
      'for children, and a parent asks who is a child',
      { ages: { to: 18 } },
      { about: ['has-children', 'under-16'] },
      false,
    ],
    ['for children, and nobody told an age', { ages: { to: 18 } }, { about: ['woman'] }, false],
  ] as const)('%s: %j for %j', (_what, entry, answers, expected) => {
    expect(isKept(entry as Partial<MatchEntry>, answers as Answers)).toBe(expected);
  });
});
