import type { DeathReviewPublication, Publication, Report } from './publication.ts';
import { reviewThemeIds } from './vocabulary.ts';

export type ReviewTheme = (typeof reviewThemeIds)[number];

/** Where a theme was seen: in single reviews, and in reports that look across several. */
export interface ThemeSeen {
  theme: ReviewTheme;
  reviews: DeathReviewPublication[];
  reports: { paper: Report; says: string }[];
}

/**
 * Every theme that any publication names, in the order of the closed list, with all that name it.
 * In: the publications that may be shown. A theme that nothing names is left out: nothing is guessed.
 */
export const themesSeen = (papers: readonly Publication[]): ThemeSeen[] =>
  reviewThemeIds
    .map((theme) => ({
      theme,
      reviews: papers.filter(
        (paper) => paper.kind === 'death-review' && paper.review.themes.includes(theme),
      ) as DeathReviewPublication[],
      reports: papers.flatMap((paper) =>
        paper.kind === 'report'
          ? paper.reviewThemes
              .filter((named) => named.theme === theme)
              .map(({ says }) => ({ paper, says }))
          : [],
      ),
    }))
    .filter(({ reviews, reports }) => reviews.length + reports.length > 0);
