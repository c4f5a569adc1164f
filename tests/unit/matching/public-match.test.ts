import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match } from '../../../src/domain/matching/match.ts';
import { publicMatch } from '../../../src/domain/matching/public-match.ts';
import { anyAnswers, anyNow } from '../../fixtures/matching/any.ts';
import { districts, publicCatalogue } from '../../fixtures/matching/real.ts';

describe('matching for the public', () => {
  it('gives what matching by every rule gives to anybody but a professional', () => {
    fc.assert(
      fc.property(anyAnswers(districts), anyNow, (answers, now) => {
        fc.pre(answers.who !== 'professional');
        expect(publicMatch(publicCatalogue, answers, now)).toEqual(
          match(publicCatalogue, answers, now),
        );
      }),
      { numRuns: 300 },
    );
  });
});
