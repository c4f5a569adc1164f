import type { SearchRecord } from './search-data.ts';

/** Records as columns: one list for each field, 0 where a record has none. Smaller over the line. */
export type PackedRecords = Readonly<Record<string, readonly unknown[]>>;

/** Turns records into columns. */
export const packRecords = (records: readonly SearchRecord[]): PackedRecords => {
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const valueOf = (record: SearchRecord, field: string): unknown =>
    (record as unknown as Record<string, unknown>)[field] ?? 0;
  return Object.fromEntries(
    fields.map((field) => [field, records.map((record) => valueOf(record, field))]),
  );
};

/** Turns columns back into records. */
export const unpackRecords = (packed: PackedRecords): SearchRecord[] => {
  const columns = Object.entries(packed);
  const count = columns[0]?.[1].length ?? 0;
  return Array.from({ length: count }, (_, at) => {
    const own = columns.filter(([, values]) => values[at] !== 0);
    return Object.fromEntries(own.map(([field, values]) => [field, values[at]])) as SearchRecord;
  });
};

/** A part of the data as it goes over the line. */
export type Packed<Part extends { records: readonly SearchRecord[] }> = Omit<Part, 'records'> & {
  records: PackedRecords;
};

/** A part of the data as it came over the line, ready to use. */
export const unpackData = <Part extends { records: readonly SearchRecord[] }>(
  packed: Packed<Part>,
): Part => ({ ...packed, records: unpackRecords(packed.records) }) as unknown as Part;
