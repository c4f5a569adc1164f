import type { Statistic } from './statistic.ts';

type Correction = Statistic['corrections'][number];

/** The correction for one cell, if there is one. In: the row’s first cell (or “total”) and a column id. */
export const correctionFor = (
  statistic: Pick<Statistic, 'corrections'>,
  row: string,
  column: string,
): Correction | undefined =>
  statistic.corrections.find((one) => one.row === row && one.column === column);

/** True for columns whose cells are numbers, so that they line up on the right. */
export const isNumeric = (unit: Statistic['columns'][number]['unit']): boolean => unit !== 'text';
