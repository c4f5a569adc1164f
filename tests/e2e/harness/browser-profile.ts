import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';

/** One page in the browser's History. */
export interface HistoryRow {
  url: string;
  title: string;
}

/** Reads the History of a closed browser. In: its profile folder. Out: rows in the order of first visit. */
export function readHistory(profile: string): HistoryRow[] {
  return readRows(
    profile,
    'History',
    'SELECT url, title FROM urls ORDER BY id',
  ) as unknown as HistoryRow[];
}

/** Reads the words that forms have left in a closed browser. */
export function readFormWords(profile: string): string[] {
  return readRows(profile, 'Web Data', 'SELECT value FROM autofill').map((row) =>
    String(row['value']),
  );
}

function readRows(profile: string, file: string, query: string) {
  const database = new DatabaseSync(join(profile, 'Default', file), { readOnly: true });
  try {
    return database.prepare(query).all();
  } finally {
    database.close();
  }
}
