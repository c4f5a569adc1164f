import { correctionFor } from '../figures.ts';
import { readPrintedNumber } from '../printed-number.ts';
import type { Statistic } from '../statistic.ts';

/** One bar of a chart. */
export interface Bar {
  label: string;
  /** The figure the bar stands for, as printed, or as corrected; null if the paper gives none. */
  shown: string | null;
  /** The wrong figure that the paper prints; null if the paper is right. */
  printed: string | null;
  /** Length of the bar, 0 to 100, where 100 is the largest figure of the chart. */
  percent: number;
}

/** One column of a table as bars. */
export interface Chart {
  column: string;
  heading: string;
  bars: Bar[];
}

type Table = Pick<Statistic, 'columns' | 'rows' | 'corrections'>;
type Cell = string | number | null;

const inWords = (cell: Cell): string | null => {
  if (cell === null || cell === '') return null;
  return typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell;
};

const percentOf = (value: number, largest: number): number =>
  largest > 0 ? Math.round((value / largest) * 1000) / 10 : 0;

/**
 * One column of a table as bars, in the order of the table, without the total.
 * A corrected figure takes the place of the printed one, so that bars can be compared.
 * @returns null if the table has no such column, or the column no number
 */
export const chartOf = (table: Table, column: string): Chart | null => {
  const position = table.columns.findIndex(({ id }) => id === column);
  const heading = table.columns[position]?.label;
  const cells = table.rows.map((row) => {
    const label = String(row[0]);
    const printed = row[position] ?? null;
    const corrected = correctionFor(table, label, column)?.corrected ?? null;
    const cell = corrected ?? printed;
    return {
      label,
      shown: inWords(cell),
      printed: corrected === null ? null : inWords(printed),
      value: readPrintedNumber(cell)?.value ?? null,
    };
  });
  const largest = Math.max(...cells.map(({ value }) => value ?? 0));
  if (heading === undefined || cells.every(({ value }) => value === null)) return null;
  const bars = cells.map(({ value, ...bar }) => ({
    ...bar,
    percent: percentOf(value ?? 0, largest),
  }));
  return { column, heading, bars };
};

/** Every chart of a table, in the order its file names them. */
export const chartsOf = (table: Table & Pick<Statistic, 'charts'>): Chart[] =>
  (table.charts ?? []).flatMap((column) => chartOf(table, column) ?? []);
