import { describe, expect, it } from 'vitest';
import type { MatchEntry } from '../../../src/domain/matching/match-entry.ts';
import { anEntry } from '../../fixtures/matching/entry.ts';

describe('the mark of a way in that nobody knows', () => {
  const isByReferral = (changes: Partial<MatchEntry>) => anEntry(changes).isByReferral;

  it.each([
    'casework',
    'advocacy',
    'safe-accommodation',
    'community',
    'counselling',
    'recovery',
    'perpetrator',
    'professional-process',
  ] as const)('is given to %s without a way or a route', (kind) => {
    expect(isByReferral({ kind, ways: [] })).toBe(true);
    expect(isByReferral({ kind, ways: ['voice'] })).toBeUndefined();
    expect(isByReferral({ kind, ways: [], routesIn: ['self'] })).toBeUndefined();
  });

  it('is given to no line that anybody may call', () => {
    expect(isByReferral({ kind: 'helpline', ways: [] })).toBeUndefined();
    expect(isByReferral({ kind: 'police', ways: [] })).toBeUndefined();
  });
});

describe('the mark of help for people who hurt others', () => {
  const isFor = (changes: Partial<MatchEntry>) => anEntry(changes).isForPerpetrators;

  it('goes by the kind, or by who it helps', () => {
    expect(isFor({ kind: 'perpetrator', helps: ['self'] })).toBe(true);
    expect(isFor({ helps: ['own-behaviour', 'professional'] })).toBe(true);
    expect(isFor({ helps: ['own-behaviour', 'self'] })).toBeUndefined();
    expect(isFor({ helps: ['self', 'professional'] })).toBeUndefined();
    expect(isFor({ helps: ['professional'] })).toBeUndefined();
  });
});

describe('whom an entry welcomes', () => {
  it('is told without the genders that it is for', () => {
    const welcomes = ['woman', 'has-children'] as const;
    expect(anEntry({ welcomes, genders: ['woman'] }).welcomes).toEqual(['has-children']);
    expect(anEntry({ welcomes, genders: ['man'] }).welcomes).toEqual([...welcomes]);
    expect(anEntry({ welcomes, genders: 'any' }).welcomes).toEqual([...welcomes]);
    expect(anEntry({ genders: ['woman'] })).not.toHaveProperty('welcomes');
  });
});
