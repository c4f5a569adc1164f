/** One cell before it is written: text, a number, or nothing. */
export type CsvCell = string | number | null;

// A spreadsheet takes a cell that begins so for a formula and runs it (OWASP, “CSV injection”).
const formula = /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]|^[\t\r\n]/;

const special = /[",\r\n;]/;

/**
 * One cell as CSV text (RFC 4180). Numbers are written as they are. Text that a spreadsheet would run
 * as a formula gets an apostrophe in front, which makes it text.
 */
export const csvCell = (cell: CsvCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return special.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Rows as a CSV file. It opens with a byte order mark, without which Excel reads “£” and curly
 * quotes as other signs.
 */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
