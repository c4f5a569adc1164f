import { median } from './big-catalogue.ts';
import type { MatchTimes } from './in-chromium.ts';
import type { FirstVisit } from './time-first-visit.ts';
import type { Taps } from './time-taps.ts';

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const milliseconds = (time: number): string => `${Math.round(time)} ms`;

/** A table of matches, a row for each number of services. */
export const tellMatches = (sizes: readonly number[], times: readonly MatchTimes[]): string => {
  const middles = times.map(({ warm }) => median(warm));
  const rows = times.map(({ first }, index) => {
    const [size = NaN, middle = NaN, before] = [sizes[index], middles[index], middles[index - 1]];
    const growth = before === undefined ? '' : (middle / before).toFixed(1);
    return [size, first.toFixed(2), middle.toFixed(2), ((1000 * middle) / size).toFixed(2), growth];
  });
  return table(['services', 'first ms', 'median ms', 'µs a service', 'times the row above'], rows);
};

/** A table of taps: the middle one and the slowest. */
export const tellTaps = ({ toQuestion, toResult }: Taps): string =>
  table(
    ['from a tap', 'median', 'slowest', 'taps'],
    [
      { what: 'to the next question', times: toQuestion },
      { what: 'to the result', times: toResult },
    ].map(({ what, times }) => [
      what,
      milliseconds(median(times)),
      milliseconds(Math.max(...times)),
      times.length,
    ]),
  );

/** A table of first visits, a row each. */
export const tellVisits = (visits: readonly FirstVisit[]): string =>
  table(
    [
      'first paint',
      'readable',
      'first tick works',
      'page arrived',
      'script live',
      'early tick kept',
    ],
    visits.map(({ firstPaint, readable, usable, arrived, live, isTickKept }) => [
      ...[firstPaint, readable, usable, arrived, live].map(milliseconds),
      isTickKept ? 'yes' : 'no',
    ]),
  );
