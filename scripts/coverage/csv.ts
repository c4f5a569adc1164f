import type { CoverageCell } from '../../src/domain/coverage/coverage-grid.ts';

const header = 'area,band,circumstance,level,fits,may fit,held,lines';

const quoted = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The grid as CSV (RFC 4180): one line per cell, ids of a list parted by blanks. */
export function toCsv(cells: readonly CoverageCell[]): string {
  const rows = cells.map(({ area, band, about, level, fits, mayFit, held, lines }) =>
    [area, band, about ?? '', level, ...[fits, mayFit, held, lines].map((ids) => ids.join(' '))]
      .map(quoted)
      .join(','),
  );
  return `${[header, ...rows].join('\r\n')}\r\n`;
}
