import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/matching/answers.ts';
import { match } from '../../../src/domain/matching/match.ts';
import type { MatchEntry } from '../../../src/domain/matching/match-entry.ts';
import { aCatalogue, anEntry, emergencyNumber, weekday } from '../../fixtures/matching/entry.ts';

describe('the needs that nothing shown helps with', () => {
  const unmet = (answers: Answers, ...entries: MatchEntry[]) =>
    match(aCatalogue([], { entries: [emergencyNumber, ...entries] }), answers, weekday).unmet;
  const visas = anEntry({ id: 'visas', genders: ['woman'], needs: ['immigration'] });

  it('are those ticked for which everybody who helps is ruled out', () => {
    const asked = { who: 'self', needs: ['immigration', 'money'] } as const;
    expect(unmet({ ...asked, about: ['man'] }, visas)).toEqual(['immigration', 'money']);
    expect(unmet({ ...asked, about: ['woman'] }, visas)).toEqual(['money']);
  });

  it('are none that only follow from another answer', () => {
    expect(unmet({ who: 'self', about: ['man', 'migrant-or-nrpf'] }, visas)).toEqual([]);
  });

  it('leave out what a note of its own tells', () => {
    expect(unmet({ needs: ['work'] })).toEqual([]);
    expect(unmet({ who: 'self', needs: ['worried-about-own-behaviour', 'talk'] })).toEqual([
      'talk',
    ]);
  });
});
