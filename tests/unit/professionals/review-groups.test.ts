import { describe, expect, it } from 'vitest';
import { publicationSchema, type DeathReviewPublication } from '../../../src/domain/publication.ts';
import { groupReviews, seenBefore } from '../../../src/domain/review-groups.ts';
import { themesSeen } from '../../../src/domain/review-themes.ts';

const upkeep = { checked: '2026-11-20', reviewBy: '2027-05-20', owner: 'professionals-editor' };
const base = { name: 'A paper', summary: 'What it says.', author: 'Testshire Council', ...upkeep };

const reviewOf = (id: string, review: object): DeathReviewPublication => {
  const read = publicationSchema.parse({
    kind: 'death-review',
    ...base,
    published: '2020-01',
    review: {
      area: 'Testshire',
      kind: 'unknown',
      relationship: 'unknown',
      contentNote: 'It tells of a death.',
      ...review,
    },
  });
  return { ...read, id, partnership: 'testshire' } as DeathReviewPublication;
};

const recommendation = (agency: string) => ({ text: 'Ask again.', agency, status: 'unknown' });
const first = reviewOf('first', {
  kind: 'homicide',
  yearOfDeath: 2014,
  themes: ['separation', 'stalking'],
  recommendations: [recommendation('Police'), recommendation('Police'), recommendation('Health')],
});
const second = reviewOf('second', {
  relationship: 'ex-partner',
  yearOfDeath: 2018,
  themes: ['separation'],
});
const reviews = [first, second];

const grouped = (by: Parameters<typeof groupReviews>[1]) =>
  groupReviews(reviews, by).map(({ value, reviews: some }) => [value, some.map(({ id }) => id)]);

describe('looking through the reviews', () => {
  it('puts each under its area, and the newest year first', () => {
    expect(grouped('area')).toEqual([['Testshire', ['first', 'second']]]);
    expect(grouped('year')).toEqual([
      ['2018', ['second']],
      ['2014', ['first']],
    ]);
  });

  it('puts none under a kind or a relationship that its report does not state', () => {
    expect(grouped('kind')).toEqual([['homicide', ['first']]]);
    expect(grouped('relationship')).toEqual([['ex-partner', ['second']]]);
  });

  it('puts a review once under every agency that has a recommendation in it', () => {
    expect(grouped('agency')).toEqual([
      ['Health', ['first']],
      ['Police', ['first']],
    ]);
  });

  it('tells of a review which others named the same theme', () => {
    expect(seenBefore(second, reviews).map(({ value }) => value)).toEqual(['separation']);
    expect(seenBefore(first, [first])).toEqual([]);
  });
});

describe('themes across reviews', () => {
  const report = {
    ...publicationSchema.parse({
      kind: 'report',
      ...base,
      published: null,
      reviewThemes: [{ theme: 'training', says: 'Too little of it.' }],
    }),
    id: 'report',
    partnership: 'elsewhere',
  };

  it('are those that a review or a report names, in the order of the closed list', () => {
    const seen = themesSeen([report, ...reviews]);
    expect(seen.map(({ theme }) => theme)).toEqual(['separation', 'training', 'stalking']);
    expect(seen[0]?.reviews.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(seen[1]?.reports.map(({ says }) => says)).toEqual(['Too little of it.']);
  });

  it('are none when nothing names one', () => {
    expect(themesSeen([reviewOf('silent', {})])).toEqual([]);
  });
});
