import { readPrintedNumber } from '../printed-number.ts';
import type { Statistic } from '../statistic.ts';

/** The parts of a table that this check reads. */
export type Table = Pick<
  Statistic,
  'columns' | 'rows' | 'total' | 'sums' | 'shares' | 'corrections'
>;

/** One figure that does not hold, and where it stands. */
export interface SumProblem {
  rule: 'total-missing' | 'not-a-number' | 'wrong-total' | 'wrong-share' | 'needless-correction';
  /** First cell of the row, or “total”. */
  row: string;
  column: string;
  printed: string | number | null;
  /** What the figures of the table come to, or null if it cannot be worked out. */
  computed: number | null;
}

type Cell = string | number | null;
type Line = readonly Cell[];

const positionOf = (table: Table, column: string): number =>
  table.columns.findIndex(({ id }) => id === column);

const cellOf = (table: Table, line: Line, column: string): Cell =>
  line[positionOf(table, column)] ?? null;

const correctionOf = (table: Table, row: string, column: string) =>
  table.corrections.find((one) => one.row === row && one.column === column);

// A printed share is right if it is the computed one rounded to the places the paper shows.
const roundsTo = (computed: number, printed: number, places: number): boolean =>
  Math.abs(computed - printed) <= 0.5 * 10 ** -places + 1e-9;

const checkSum = (table: Table, column: string): SumProblem[] => {
  const printed = table.total ? cellOf(table, table.total, column) : null;
  const problem = { column, printed, computed: null };
  let computed = 0;
  for (const line of table.rows) {
    const cell = cellOf(table, line, column);
    const number = readPrintedNumber(cell);
    // A blank cell adds nothing; words in a column of numbers are a mistake.
    if (cell !== null && !number) {
      return [{ ...problem, rule: 'not-a-number', row: String(line[0]), printed: cell }];
    }
    computed += number?.value ?? 0;
  }
  const total = readPrintedNumber(printed);
  if (!total) return [{ ...problem, rule: 'total-missing', row: 'total', computed }];

  const correction = correctionOf(table, 'total', column);
  if (Math.abs(total.value - computed) < 1e-9) {
    return correction ? [{ ...problem, rule: 'needless-correction', row: 'total', computed }] : [];
  }
  const corrected = readPrintedNumber(correction?.corrected ?? null);
  // null as the corrected value says that nobody can know which of the figures is wrong.
  const isExplained =
    correction && (correction.corrected === null || corrected?.value === computed);
  return isExplained ? [] : [{ ...problem, rule: 'wrong-total', row: 'total', computed }];
};

const checkShare = (table: Table, share: Table['shares'][number]): SumProblem[] => {
  const lines: [string, Line][] = table.rows.map((line) => [String(line[0]), line]);
  if (table.total) lines.push(['total', table.total]);
  return lines.flatMap(([row, line]): SumProblem[] => {
    const cell = cellOf(table, line, share.column);
    const printed = readPrintedNumber(cell);
    const part = readPrintedNumber(cellOf(table, line, share.part));
    const whole = readPrintedNumber(cellOf(table, line, share.of));
    const problem = { row, column: share.column, printed: cell };
    if (!printed || !part || !whole) return [{ ...problem, rule: 'not-a-number', computed: null }];

    const computed = (share.per * part.value) / whole.value;
    const correction = correctionOf(table, row, share.column);
    if (roundsTo(computed, printed.value, printed.places)) {
      return correction ? [{ ...problem, rule: 'needless-correction', computed }] : [];
    }
    const corrected = readPrintedNumber(correction?.corrected ?? null);
    const isExplained =
      correction &&
      (correction.corrected === null ||
        (corrected !== null && roundsTo(computed, corrected.value, corrected.places)));
    return isExplained ? [] : [{ ...problem, rule: 'wrong-share', computed }];
  });
};

/**
 * Works out again every total named in `sums` and every column named in `shares`.
 * @returns each figure that does not hold and that no entry of `corrections` explains.
 */
export const checkStatisticSums = (table: Table): SumProblem[] => [
  ...table.sums.flatMap((column) => checkSum(table, column)),
  ...table.shares.flatMap((share) => checkShare(table, share)),
];
