import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/matching/answers.ts';
import { match } from '../../../src/domain/matching/match.ts';
import type { MatchEntry } from '../../../src/domain/matching/match-entry.ts';
import { aCatalogue, anEntry, weekday } from '../../fixtures/matching/entry.ts';

const missing = (answers: Answers, more: readonly MatchEntry[] = []) =>
  match(aCatalogue(more), answers, weekday).missing.map(
    ({ question, criteria }) => `${question}: ${criteria.join(' ')}`,
  );

describe('what would sharpen the result', () => {
  const women = anEntry({ id: 'women', genders: ['woman'], needs: ['money'] });
  const district = anEntry({ id: 'district', areas: ['watford'], needs: ['money'] });

  it('is what was not answered, in the order it is asked', () => {
    expect(missing({})).toEqual(['danger: danger', 'who: who', 'needs: need', 'about: gender']);
  });

  it('is nothing when all that matters is answered', () => {
    expect(missing({ who: 'self', danger: [], needs: ['money'], about: ['woman'] })).toEqual([]);
  });

  it('is what leaves something open about an entry that is shown', () => {
    const asked: Answers = { who: 'self', danger: [], needs: ['money'] };
    expect(missing({ ...asked, about: ['woman'] }, [women, district])).toEqual(['area: area']);
    expect(missing({ ...asked, area: 'watford' }, [women, district])).toEqual(['about: gender']);
    expect(missing({ ...asked, about: ['woman'], area: 'watford' }, [women, district])).toEqual([]);
  });

  it('names each criterion once, in order', () => {
    const more = [
      women,
      anEntry({ id: 'more-women', genders: ['woman'], needs: ['money'] }),
      anEntry({ id: 'young', ages: { to: 18 }, needs: ['money'] }),
      anEntry({ id: 'deaf', onlyFor: ['deaf'], needs: ['money'] }),
    ];
    expect(missing({ who: 'self', danger: [], needs: ['money'] }, more)).toEqual([
      'about: age gender only-for',
    ]);
  });

  it('is not the nation for people outside, who have said where they are', () => {
    const english = anEntry({ id: 'english', nations: ['england'], needs: ['money'] });
    const outside = { needs: ['money'], about: ['woman'], area: 'outside' } as const;
    expect(missing({ who: 'self', danger: [], ...outside }, [english])).toEqual([]);
  });

  it('is the age only until somebody has told of themselves, for grown-ups have none to tick', () => {
    const young = anEntry({ id: 'young', ages: { from: 16, to: 24 }, needs: ['money'] });
    const asked: Answers = { who: 'self', danger: [], needs: ['money'] };
    expect(missing(asked, [young])).toContain('about: age gender');
    expect(missing({ ...asked, about: ['woman'] }, [young])).toEqual([]);
  });

  it('is the band for professionals, and for nobody else', () => {
    const asked: Answers = { danger: [], needs: ['money'], about: ['woman'] };
    expect(missing({ ...asked, who: 'professional' })).toEqual(['band: band']);
    expect(missing({ ...asked, who: 'professional', band: 'high' })).toEqual([]);
    expect(missing({ ...asked, who: 'self' })).toEqual([]);
  });

  it('is the sector if something is for one sector alone', () => {
    const schools = anEntry({
      id: 'schools',
      helps: ['professional'],
      sectors: ['education'],
      needs: ['money'],
    });
    const asked: Answers = {
      who: 'professional',
      danger: [],
      needs: ['money'],
      about: ['woman'],
      band: 'high',
    };
    expect(missing(asked, [schools])).toEqual(['sector: sector']);
  });

  it('is more about people with no recourse if a service may not help them', () => {
    const strict = anEntry({ id: 'strict', noRecourse: 'no', needs: ['immigration'] });
    const asked: Answers = {
      who: 'self',
      danger: [],
      needs: ['immigration'],
      about: ['woman', 'migrant-or-nrpf'],
    };
    expect(missing(asked, [strict])).toEqual(['about: no-recourse']);
  });
});
