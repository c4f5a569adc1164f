/** Records as columns: one list for each field, 0 where a record has none. Smaller over the line. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** Turns records into columns. No field may hold the number 0. */
export const toColumns = (records: readonly object[]): Columns => {
  const rows = records as readonly Readonly<Record<string, unknown>>[];
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field] ?? 0)]));
};

/**
 * Turns columns back into records. Each gets every field, `undefined` where it has none: browsers read
 * records that are built alike several times as fast as records that each have fields of their own.
 */
export const fromColumns = <Row>(columns: Columns): Row[] => {
  const fields = Object.entries(columns);
  const count = fields[0]?.[1].length ?? 0;
  return Array.from(
    { length: count },
    (_, at) =>
      Object.fromEntries(
        fields.map(([field, values]) => [field, values[at] === 0 ? undefined : values[at]]),
      ) as Row,
  );
};
