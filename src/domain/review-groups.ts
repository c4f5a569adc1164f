import type { DeathReviewPublication } from './publication.ts';

/** The ways a library of reviews can be looked through. */
export const reviewGroupings = ['area', 'year', 'kind', 'relationship', 'theme', 'agency'] as const;
export type ReviewGrouping = (typeof reviewGroupings)[number];

/** Reviews that share a value: a name, a year, or the id of a kind, a relationship or a theme. */
export interface ReviewGroup {
  value: string;
  reviews: DeathReviewPublication[];
}

const known = (value: string): string[] => (value === 'unknown' ? [] : [value]);

const valuesOf: Record<ReviewGrouping, (paper: DeathReviewPublication) => string[]> = {
  area: ({ review }) => [review.area],
  year: ({ review }) => (review.yearOfDeath === null ? [] : [String(review.yearOfDeath)]),
  kind: ({ review }) => known(review.kind),
  relationship: ({ review }) => known(review.relationship),
  theme: ({ review }) => review.themes,
  agency: ({ review }) => [...new Set(review.recommendations.map(({ agency }) => agency))],
};

/**
 * Reviews by one of the groupings, years of death newest first. A review with several themes, or with
 * recommendations for several agencies, stands under each. One that does not state the value stands nowhere: nothing is guessed.
 */
export const groupReviews = (
  reviews: readonly DeathReviewPublication[],
  by: ReviewGrouping,
): ReviewGroup[] => {
  const values = [...new Set(reviews.flatMap(valuesOf[by]))].sort();
  if (by === 'year') values.reverse();
  return values.map((value) => ({
    value,
    reviews: reviews.filter((paper) => valuesOf[by](paper).includes(value)),
  }));
};

/** Other reviews that name the same theme, theme by theme: what was seen before. */
export const seenBefore = (
  paper: DeathReviewPublication,
  every: readonly DeathReviewPublication[],
): ReviewGroup[] =>
  groupReviews(
    every.filter(({ id }) => id !== paper.id),
    'theme',
  ).filter(({ value }) => paper.review.themes.some((theme) => theme === value));
