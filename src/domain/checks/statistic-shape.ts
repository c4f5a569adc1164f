import type { Statistic } from '../statistic.ts';

/** One part of a table that points to nothing or does not fit its columns. */
export interface ShapeProblem {
  rule: 'row-length' | 'no-such-column' | 'no-such-row' | 'printed-differs';
  row: string;
  column: string;
  /** The cell as it stands in the table, if the rule is about one. */
  printed: string | number | null;
}

type Table = Pick<Statistic, 'columns' | 'rows' | 'total' | 'sums' | 'shares' | 'corrections'>;

const checkLengths = (table: Table): ShapeProblem[] =>
  [...table.rows, ...(table.total ? [table.total] : [])]
    .filter((line) => line.length !== table.columns.length)
    .map((line) => ({ rule: 'row-length', row: String(line[0]), column: '', printed: null }));

const checkColumns = (table: Table): ShapeProblem[] => {
  const named = [
    ...table.sums,
    ...table.shares.flatMap(({ column, part, of }) => [column, part, of]),
    ...table.corrections.map(({ column }) => column),
  ];
  return named
    .filter((column) => !table.columns.some(({ id }) => id === column))
    .map((column) => ({ rule: 'no-such-column', row: '', column, printed: null }));
};

const checkCorrections = (table: Table): ShapeProblem[] =>
  table.corrections.flatMap(({ row, column, printed }): ShapeProblem[] => {
    const line =
      row === 'total' ? table.total : table.rows.find(([first]) => String(first) === row);
    if (!line) return [{ rule: 'no-such-row', row, column, printed: null }];
    const cell = line[table.columns.findIndex(({ id }) => id === column)] ?? null;
    return cell === printed ? [] : [{ rule: 'printed-differs', row, column, printed: cell }];
  });

/**
 * Looks whether every row fits the columns and whether `sums`, `shares` and `corrections`
 * point to cells that are there, with the value they say is printed.
 */
export const checkStatisticShape = (table: Table): ShapeProblem[] => [
  ...checkLengths(table),
  ...checkColumns(table),
  ...checkCorrections(table),
];
