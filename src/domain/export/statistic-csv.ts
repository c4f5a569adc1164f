import { correctionFor } from '../figures.ts';
import { readPrintedNumber } from '../printed-number.ts';
import type { Statistic } from '../statistic.ts';
import { toCsv, type CsvCell } from './csv.ts';

type Table = Pick<
  Statistic,
  'columns' | 'rows' | 'total' | 'corrections' | 'period' | 'asAt' | 'section'
>;

// “18,352” is a number to people and text to a spreadsheet. “1*” and “more than 140” stay text.
const plain = (cell: CsvCell): CsvCell =>
  typeof cell === 'string' && /^\d{1,3}(,\d{3})+$/.test(cell)
    ? (readPrintedNumber(cell)?.value ?? cell)
    : cell;

/**
 * A table of figures as a CSV file: every cell as printed; beside a column that holds a mistake, a
 * column with the corrected values (blank where nobody can know); and on each row why, the time, the
 * date of the figures and the paper.
 * In: the table and the name of the paper it comes from.
 */
export const statisticCsv = (table: Table, paper: string): string => {
  const hasMistakes = (column: string) => table.corrections.some((one) => one.column === column);
  const header = [
    ...table.columns.flatMap(({ id, label }) =>
      hasMistakes(id) ? [`${label} (as printed)`, `${label} (corrected)`] : [label],
    ),
    ...(table.corrections.length > 0 ? ['Why corrected'] : []),
    'Period',
    'As at',
    'Source',
  ];
  const line = (row: Statistic['rows'][number], key: string): CsvCell[] => {
    const found = table.columns.flatMap(({ id }) => correctionFor(table, key, id) ?? []);
    return [
      ...table.columns.flatMap(({ id }, index) => {
        const printed = plain(row[index] ?? null);
        const correction = correctionFor(table, key, id);
        const corrected = correction ? plain(correction.corrected) : printed;
        return hasMistakes(id) ? [printed, corrected] : [printed];
      }),
      ...(table.corrections.length > 0 ? [found.map(({ why }) => why).join(' ')] : []),
      table.period,
      table.asAt,
      `${paper}, ${table.section}`,
    ];
  };
  return toCsv([
    header,
    ...table.rows.map((row) => line(row, String(row[0]))),
    ...(table.total ? [line(table.total, 'total')] : []),
  ]);
};
