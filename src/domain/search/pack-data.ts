import { fromColumns, toColumns, type Columns } from '../columns.ts';
import type { SearchRecord } from './search-data.ts';

/** Turns records into columns. */
export const packRecords: (records: readonly SearchRecord[]) => Columns = toColumns;

/** Turns columns back into records. */
export const unpackRecords: (packed: Columns) => SearchRecord[] = fromColumns;

/** A part of the data as it goes over the line. */
export type Packed<Part extends { records: readonly SearchRecord[] }> = Omit<Part, 'records'> & {
  records: Columns;
};

/** A part of the data as it came over the line, ready to use. */
export const unpackData = <Part extends { records: readonly SearchRecord[] }>(
  packed: Packed<Part>,
): Part => ({ ...packed, records: unpackRecords(packed.records) }) as unknown as Part;
