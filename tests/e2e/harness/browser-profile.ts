import { readdirSync, readFileSync } from 'node:fs';
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

/** How many cookies a closed browser has kept, of any site. */
export function countCookies(profile: string): number {
  return readRows(profile, 'Cookies', 'SELECT host_key FROM cookies').length;
}

/**
 * The files of a closed browser's profile that hold a word, as it is or in the two-byte writing of
 * Chromium's stores. It cannot see into compressed parts.
 */
export function filesThatHold(profile: string, word: string): string[] {
  const forms = [Buffer.from(word), Buffer.from(word, 'utf16le')];
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return forms.some((form) => bytes.includes(form));
    })
    .map((file) => file.slice(profile.length + 1));
}

/** The names under which pages kept something for their tab, in the order they were written. */
export function sessionStorageNames(profile: string): string[] {
  const folder = join(profile, 'Default', 'Session Storage');
  const texts = readdirSync(folder)
    .filter((name) => /\.(log|ldb)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'latin1'));
  // LevelDB writes the length of a key, and then `map-<number>-<name>`.
  const keys = [...texts.join('').matchAll(/(.)(?=map-\d+-)/gs)].map(
    ({ 0: length, index, input }) => input.slice(index + 1, index + 1 + length.charCodeAt(0)),
  );
  return [...new Set(keys.map((key) => key.replace(/^map-\d+-/, '')))];
}
