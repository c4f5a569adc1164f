import type { DeathReviewPublication } from './publication.ts';

/** The ways a library of reviews can be looked through. */
export const reviewGroupings = ['area', 'year', 'theme'] as const;
export type ReviewGrouping = (typeof reviewGroupings)[number];

/** Reviews that share a value: an area’s name, a year, the id of a theme. */
export interface ReviewGroup {
  value: string;
  reviews: DeathReviewPublication[];
}

const valuesOf: Record<ReviewGrouping, (paper: DeathReviewPublication) => string[]> = {
  area: ({ review }) => [review.area],
  year: ({ review }) => (review.yearOfDeath === null ? [] : [String(review.yearOfDeath)]),
  theme: ({ review }) => review.themes,
};

/**
 * Reviews by area, by year of death (newest first) or by theme. A review with several themes stands
 * under each. One that does not state the value stands nowhere: nothing is guessed.
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
