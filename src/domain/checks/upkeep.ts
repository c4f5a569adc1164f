import { entriesOf, placeOf, soundOf, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { monthsAfter } from './london-day.ts';

// Numbers and services are looked at every three months, everything else every six.
const usualMonths = 3;
const mostMonths = 24;

const checkReview = (ground: Ground): Problem[] =>
  ground.documents.flatMap((document) => {
    const record = document.record;
    if (!record || document.kind === 'vocabulary' || !('reviewBy' in record)) return [];
    const { reviewBy, checked } = record as { reviewBy: string; checked: string };
    const { today } = ground;
    const at = placeOf(document, 'reviewBy');
    const later = monthsAfter(checked > today ? today : checked, usualMonths);
    if (reviewBy < checked)
      return [problem('review-before-check', at, { reviewBy, checked, later })];
    if (reviewBy < today) {
      const next = monthsAfter(today, usualMonths);
      return [problem('review-overdue', at, { reviewBy, today, later: next })];
    }
    const since = checked > today ? today : checked;
    if (reviewBy <= monthsAfter(since, mostMonths)) return [];
    return [problem('review-far-away', at, { reviewBy, checked, later })];
  });

const checkEntries = (ground: Ground): Problem[] =>
  entriesOf(ground).flatMap((document) => {
    const { alert, hours } = document.record;
    const found: Problem[] = [];
    if (alert && alert.until < ground.today) {
      const at = placeOf(document, 'alert', 'until');
      found.push(problem('alert-expired', at, { until: alert.until }));
    }
    if (hours?.validUntil && hours.validUntil < ground.today) {
      const at = placeOf(document, 'hours', 'validUntil');
      found.push(problem('hours-ended', at, { until: hours.validUntil }));
    }
    return found;
  });

const checkLastDays = (ground: Ground): Problem[] => [
  ...soundOf(ground, 'news').flatMap((document) => {
    const { until } = document.record;
    if (!until || until >= ground.today) return [];
    return [problem('past-last-day', placeOf(document, 'until'), { until })];
  }),
  ...soundOf(ground, 'publication').flatMap((document) => {
    const { record } = document;
    const until = record.kind === 'death-review' ? record.review.publishUntil : undefined;
    if (!until || until >= ground.today) return [];
    return [problem('past-last-day', placeOf(document, 'review', 'publishUntil'), { until })];
  }),
];

const checkOutcomes = (ground: Ground): Problem[] =>
  soundOf(ground, 'event').flatMap((document) => {
    const { outcome, starts } = document.record;
    const isAhead = starts > ground.today.slice(0, starts.length);
    const isOver = starts < ground.today.slice(0, starts.length);
    const better =
      isAhead && outcome === 'took-place'
        ? 'planned'
        : isOver && outcome === 'planned'
          ? 'unknown'
          : '';
    if (!better) return [];
    return [problem('event-outcome', placeOf(document, 'outcome'), { outcome, starts, better })];
  });

/** Says what is due to be looked at again, and what has run out. */
export const checkUpkeep = (ground: Ground): Problem[] => [
  ...checkReview(ground),
  ...checkEntries(ground),
  ...checkLastDays(ground),
  ...checkOutcomes(ground),
];
