import { error } from '../issue-text.ts';

interface Cell {
  row: string;
  column: string;
  printed: string;
}

/** Issues with tables of figures. */
export const figureIssues = {
  'row-length': error(
    (d: Cell) => `The row “${d.row}” does not have one value for each column.`,
    () => 'Give each row as many values as there are columns; null for an empty one.',
  ),
  'no-such-column': error(
    (d: Cell) => `There is no column with the id “${d.column}”.`,
    (d: { known: string }) => `Use one of: ${d.known}`,
  ),
  'no-such-row': error(
    (d: Cell) => `No row begins with “${d.row}”.`,
    () => 'Write the first value of the row, or total.',
  ),
  'printed-differs': error(
    (d: Cell) => `The correction of “${d.row}”, ${d.column}, does not repeat what the row prints.`,
    (d: Cell) => `printed: ${d.printed}`,
  ),
  'wrong-sum': error(
    (d: Cell & { computed: string }) =>
      `“${d.row}”, ${d.column}: the paper prints ${d.printed}, the figures come to ${d.computed}.`,
    (d: Cell & { computed: string }) =>
      `corrections:\n  - row: ${d.row}\n    column: ${d.column}\n    printed: ${d.printed}\n` +
      `    corrected: ${d.computed}\n    why: "The rows come to this."`,
  ),
  'total-missing': error(
    (d: Cell) => `sums names ${d.column}, but the total row has no value there.`,
    () => 'Copy the total row as printed, or take the column out of sums:.',
  ),
  'cell-not-a-number': error(
    (d: Cell) => `“${d.row}”, ${d.column}: ${d.printed} is not a number.`,
    () => 'Write the figure as printed, or null, or take the column out of sums: and shares:.',
  ),
  'needless-correction': error(
    (d: Cell) =>
      `“${d.row}”, ${d.column}: the printed value is right, and yet there is a correction.`,
    () => 'Delete the correction.',
  ),
};
