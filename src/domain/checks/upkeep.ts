import { isRealDay } from '../parts/dates.ts';
import { allOf, placeOf, soundOf, type Document, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { monthsAfter } from './london-day.ts';

// Numbers and services are looked at every three months, everything else every six.
const usualMonths = 3;
const mostMonths = 24;

const fieldAt = (fields: unknown, ...names: string[]): unknown =>
  names.reduce<unknown>(
    (found, name) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, name)
        ? (found as Record<string, unknown>)[name]
        : undefined,
    fields,
  );

// Read from the fields as they are written, so that another mistake in the file hides no old date.
const dayAt = (document: Document, ...names: string[]): string | null => {
  const value = fieldAt(document.fields, ...names);
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isRealDay(value)
    ? value
    : null;
};

const checkReview = (ground: Ground): Problem[] =>
  ground.documents.flatMap((document) => {
    const [reviewBy, checked] = [dayAt(document, 'reviewBy'), dayAt(document, 'checked')];
    if (document.kind === 'vocabulary' || reviewBy === null || checked === null) return [];
    const { today } = ground;
    const at = placeOf(document, 'reviewBy');
    const since = checked > today ? today : checked;
    const later = monthsAfter(since, usualMonths);
    const next = monthsAfter(today, usualMonths);
    if (reviewBy < checked)
      return [problem('review-before-check', at, { reviewBy, checked, later })];
    if (reviewBy < today) {
      return [problem('review-overdue', at, { reviewBy, today, later: next })];
    }
    if (reviewBy <= monthsAfter(since, mostMonths)) return [];
    const better = later < today ? next : later;
    return [problem('review-far-away', at, { reviewBy, checked, later: better })];
  });

const checkEntries = (ground: Ground): Problem[] =>
  allOf(ground, 'helpline', 'service').flatMap((document) => {
    const over = (...names: string[]) => {
      const until = dayAt(document, ...names);
      return until !== null && until < ground.today
        ? [{ until, at: placeOf(document, ...names) }]
        : [];
    };
    return [
      ...over('alert', 'until').map(({ until, at }) => problem('alert-expired', at, { until })),
      ...over('hours', 'validUntil').map(({ until, at }) => problem('hours-ended', at, { until })),
    ];
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
