import type { Visit } from './time-visit.ts';

/** A visit with where it was made. */
export interface Timed extends Visit {
  link: string;
  way: string;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** A table of visits, a row each. */
export const tellVisits = (visits: readonly Timed[]): string =>
  [
    '| link | way | first result | bytes till then | next result | bytes for it |',
    '| --- | --- | --- | --- | --- | --- |',
    ...visits.map(({ link, way, first, firstBytes, next, nextBytes }) => {
      const cells = [
        link,
        way,
        seconds(first),
        kilobytes(firstBytes),
        seconds(next),
        kilobytes(nextBytes),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
