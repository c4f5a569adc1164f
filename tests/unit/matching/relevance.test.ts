import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/matching/answers.ts';
import type { MatchEntry } from '../../../src/domain/matching/match-entry.ts';
import type { Need } from '../../../src/domain/vocabulary.ts';
import { candidates } from '../../fixtures/matching/candidates.ts';
import { anEntry, weekday } from '../../fixtures/matching/entry.ts';

const isRelevant = (entry: Partial<MatchEntry>, answers: Answers = {}): boolean =>
  candidates([anEntry({ needs: [], ...entry })], answers)[0]!.isRelevant;

describe('what takes a person’s attention', () => {
  it.each([
    ['the local line', { id: 'local-line' }, { needs: ['money'] }, true],
    ['the 24-hour line', { id: 'night-line' }, { needs: ['money'] }, true],
    ['an entry that meets nothing', {}, {}, false],
    ['someone to talk to, when nothing was asked for', { needs: ['talk'] }, {}, true],
    [
      'someone to talk to, when something else was',
      { needs: ['talk'] },
      { needs: ['money'] },
      false,
    ],
    ['a sign of danger', { dangers: ['strangled'] }, { danger: ['strangled'] }, true],
    ['a concern', { concerns: ['stalking'] }, { concerns: ['stalking'] }, true],
    ['a need', { needs: ['money'] }, { needs: ['money'] }, true],
    ['expertise', { expertIn: ['deaf'] }, { about: ['deaf'] }, true],
    ['expertise in men', { expertIn: ['man'] }, { about: ['man'], needs: ['money'] }, true],
    ['expertise in women', { expertIn: ['woman'] }, { about: ['woman'] }, false],
    ['expertise in parents', { expertIn: ['has-children'] }, { about: ['has-children'] }, false],
    ['for parents alone', { onlyFor: ['has-children'] }, { about: ['has-children'] }, false],
    ['for them alone', { onlyFor: ['lgbt'] }, { about: ['lgbt'], needs: ['money'] }, true],
    ['no recourse', { noRecourse: 'yes' }, { about: ['migrant-or-nrpf'] }, true],
    ['a specialist, for a talk', { needs: ['talk'], expertIn: ['deaf'] }, {}, false],
    ['a specialist by subject, for a talk', { needs: ['talk'], concerns: ['stalking'] }, {}, false],
    [
      'a specialist that welcomes them',
      { needs: ['talk'], expertIn: ['deaf'], welcomes: ['bame'] },
      { about: ['bame'] },
      true,
    ],
    [
      'a specialist that welcomes their age',
      { needs: ['talk'], expertIn: ['deaf'], welcomes: ['older'] },
      { about: ['older'] },
      false,
    ],
    [
      'a specialist that welcomes men',
      { needs: ['talk'], expertIn: ['deaf'], welcomes: ['man'] },
      { about: ['man'] },
      false,
    ],
    ['a general line that knows fear', { needs: ['talk'], concerns: ['frightened'] }, {}, true],
    ['a line for men, for a talk', { needs: ['talk'], expertIn: ['man'] }, {}, true],
    ['health asked for', { needs: ['health'] }, { needs: ['health'] }, true],
    [
      'health asked for, from a specialist in another subject',
      { needs: ['health'], concerns: ['sexual-violence'] },
      { needs: ['health'] },
      false,
    ],
    [
      'health that only follows, from a specialist in another subject',
      { needs: ['health'], concerns: ['sexual-violence'] },
      { danger: ['may-harm-self'] },
      false,
    ],
    ['health that only follows', { needs: ['health'] }, { danger: ['may-harm-self'] }, true],
    ['a line for outside', { areas: 'outside' }, { area: 'outside' }, true],
    [
      'safeguarding, for professionals in danger',
      { kind: 'safeguarding' },
      { who: 'professional', danger: ['hurt-now'] },
      true,
    ],
    ['safeguarding, for professionals', { kind: 'safeguarding' }, { who: 'professional' }, false],
    [
      'safeguarding, for others in danger',
      { kind: 'safeguarding' },
      { who: 'self', danger: ['hurt-now'] },
      false,
    ],
    [
      'other help, for professionals in danger',
      {},
      { who: 'professional', danger: ['hurt-now'] },
      false,
    ],
    ['the 24-hour line, for the bereaved', { id: 'night-line' }, { who: 'bereaved' }, false],
    ['the local line, for the bereaved', { id: 'local-line' }, { who: 'bereaved' }, true],
    ['a line for the bereaved', { helps: ['bereaved'] }, { who: 'bereaved' }, true],
    [
      'a need of the bereaved, from those of whom two things are unknown',
      { needs: ['money'], helps: ['self'], genders: ['woman'] },
      { who: 'bereaved', needs: ['money'] },
      false,
    ],
    [
      'a need of the bereaved, from those of whom one thing is unknown',
      { needs: ['money'], helps: ['self'] },
      { who: 'bereaved', needs: ['money'] },
      true,
    ],
    [
      'a need of the bereaved, from those who help them, of whom another thing is unknown',
      { needs: ['money'], helps: ['bereaved'], genders: ['woman'] },
      { who: 'bereaved', needs: ['money'] },
      true,
    ],
    [
      'counselling for the bereaved, from a specialist in another subject',
      { needs: ['counselling-recovery'], helps: ['self'], concerns: ['sexual-violence'] },
      { who: 'bereaved', needs: ['counselling-recovery'] },
      false,
    ],
    [
      'counselling for others, from a specialist by subject',
      { needs: ['counselling-recovery'], concerns: ['sexual-violence'] },
      { who: 'self', needs: ['counselling-recovery'] },
      true,
    ],
    ['a talk, in another district', { areas: ['watford'] }, { area: 'stevenage' }, false, 'talk'],
    [
      'a talk, in another district, with those who welcome people like this',
      { areas: ['watford'], welcomes: ['bame'] },
      { area: 'stevenage', about: ['bame'] },
      true,
      'talk',
    ],
    [
      'a talk, in another district, with those who welcome women with children',
      { areas: ['watford'], welcomes: ['woman', 'has-children'] },
      { area: 'stevenage', about: ['woman', 'has-children'] },
      false,
      'talk',
    ],
    ['a talk, in a district, place not said', { areas: ['watford'] }, {}, true, 'talk'],
    ['a talk, place of the service not known', { areas: 'unknown' }, {}, true, 'talk'],
    [
      'money, in another district',
      { areas: ['watford'], needs: ['money'] },
      { area: 'stevenage', needs: ['money'] },
      false,
    ],
    [
      'a safe place, in another district',
      { areas: ['watford'], needs: ['safe-place'] },
      { area: 'stevenage', needs: ['safe-place'] },
      true,
    ],
    [
      'help with children, from those against abduction alone',
      { needs: ['children'], dangers: ['taken-abroad-soon'] },
      { needs: ['children'] },
      false,
    ],
    [
      'help with children, from those against abduction, with conflict over contact',
      { needs: ['children'], dangers: ['taken-abroad-soon'] },
      { concerns: ['child-contact'] },
      true,
    ],
    [
      'help with children, from those who know of other dangers',
      { needs: ['children'], dangers: ['child-hurt-now'] },
      { needs: ['children'] },
      true,
    ],
    ['a talk, for the bereaved', { needs: ['talk'] }, { who: 'bereaved' }, false],
    ['a need of the bereaved', { needs: ['money'] }, { who: 'bereaved', needs: ['money'] }, true],
  ] as readonly [string, Partial<MatchEntry>, Answers, boolean, Need?][])(
    '%s',
    (_what, entry, answers, expected, need) => {
      const needs = need ? { needs: [need] } : {};
      expect(isRelevant({ ...needs, ...entry }, answers)).toBe(expected);
    },
  );

  it.each(['health', 'legal', 'children', 'money'] as const)(
    'is not turned to another district by %s, which many nearby help with',
    (need) => {
      const far = { areas: ['watford'], needs: [need] };
      expect(isRelevant(far, { area: 'stevenage', needs: [need] })).toBe(false);
      expect(isRelevant(far, { area: 'watford', needs: [need] })).toBe(true);
    },
  );

  it('a referral route is the reason for what it names, if there is no other', () => {
    const reasons = (entry: MatchEntry) =>
      candidates([entry], { who: 'professional' }, weekday, ['a-line'])[0]!.reasons;
    const why = { criterion: 'who', kind: 'meets', values: ['without-you'] };
    expect(reasons(anEntry({ helps: ['self'], needs: [] }))).toEqual([why]);
    expect(reasons(anEntry())).not.toContainEqual(why);
    const unsure = anEntry({ helps: ['self'], needs: [], genders: 'unknown' });
    expect(reasons(unsure)).toContainEqual(why);
  });

  it('a referral route brings general lines in, but no specialist in something else', () => {
    const brought = (entry: MatchEntry) =>
      candidates([entry], { needs: ['money'] }, weekday, ['a-line'])[0]!.isRelevant;
    expect(brought(anEntry())).toBe(true);
    expect(brought(anEntry({ expertIn: ['deaf'] }))).toBe(false);
  });
});
