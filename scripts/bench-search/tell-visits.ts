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
    '| link | way | first result | bytes till then | bytes in all | next result | bytes for it |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...visits.map(({ link, way, first, firstBytes, allBytes, next, nextBytes }) => {
      const cells = [
        link,
        way,
        seconds(first),
        kilobytes(firstBytes),
        kilobytes(allBytes),
        seconds(next),
        kilobytes(nextBytes),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
