/** A number as a paper prints it: its value and how many decimal places it shows. */
export interface PrintedNumber {
  value: number;
  places: number;
}

// “1,343”, “28.82”, “£66”, “51%” and “1*” are plain numbers; “more than 140” is not.
const plainNumber = /^£?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*[%*]?$/;

/**
 * Reads one cell of a printed table.
 * @returns the number, or null if the cell is blank or holds words.
 */
export const readPrintedNumber = (cell: string | number | null): PrintedNumber | null => {
  const found = plainNumber.exec(String(cell ?? '').trim());
  if (!found) return null;
  const [, whole = '', decimals = ''] = found;
  return { value: Number(`${whole.replaceAll(',', '')}.${decimals}0`), places: decimals.length };
};
