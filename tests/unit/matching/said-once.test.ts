import { describe, expect, it } from 'vitest';
import type { CriterionKind, Reason } from '../../../src/domain/matching/outcome.ts';
import { meets, recordOpen } from '../../../src/domain/matching/reason.ts';
import { saidOnce } from '../../../src/domain/matching/said-once.ts';

const reason = (text: string): Reason => {
  const [criterion, ...values] = text.split(' ');
  return meets(criterion as CriterionKind, values);
};

const once = (...reasons: string[]): string[] =>
  saidOnce(reasons.map(reason)).map(({ criterion, values = [] }) =>
    [criterion, ...values].join(' '),
  );

describe('the reasons of a card', () => {
  it('name the same people once', () => {
    expect(once('only-for older', 'expert older', 'welcomes woman older')).toEqual([
      'only-for older',
      'welcomes woman',
    ]);
    expect(once('gender man', 'expert man lgbt')).toEqual(['gender man', 'expert lgbt']);
  });

  it('name a subject once, as a need', () => {
    expect(once('need sexual-assault talk', 'concern sexual-violence')).toEqual([
      'need sexual-assault talk',
    ]);
    expect(once('need pets', 'concern pets frightened')).toEqual([
      'need pets',
      'concern frightened',
    ]);
    expect(once('concern sexual-violence')).toEqual(['concern sexual-violence']);
  });

  it('keep whatever says something else about the same people', () => {
    const all = ['expert migrant-or-nrpf', 'no-recourse migrant-or-nrpf', 'age 16 25'];
    expect(once(...all)).toEqual(all);
  });

  it('do not say that somebody can use it beside anything else', () => {
    expect(once('who self', 'need talk')).toEqual(['need talk']);
    expect(once('who self')).toEqual(['who self']);
    expect(once('who self', 'gender man')).toEqual(['who self', 'gender man']);
    expect(once('who self', 'gender man', 'need talk')).toEqual(['gender man', 'need talk']);
    expect(once('who someone-else', 'need talk')).toEqual(['who someone-else', 'need talk']);
  });

  it('name two dangers and four other things at most', () => {
    expect(
      once('danger hurt-now strangled held-or-taken', 'need talk money legal work pets'),
    ).toEqual(['danger hurt-now strangled', 'need talk money legal work']);
  });

  it('keep every reason that leaves something open', () => {
    const open = recordOpen('not-listed', ['older']);
    expect(saidOnce([reason('expert older'), open, open])).toEqual([
      reason('expert older'),
      open,
      open,
    ]);
  });
});
