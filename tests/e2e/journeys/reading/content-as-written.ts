import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';

/** How sure the editors are of one fact, as a file says it. */
export interface WrittenEvidence {
  confidence: string;
  stale?: boolean;
  lastConfirmed?: string | null;
}

/** A number, an e-mail address or a page to write to, as a file says it. */
export interface WrittenContact {
  for?: string;
  hold?: string;
  evidence: WrittenEvidence;
  digits?: string | null;
  display?: string | null;
  address?: string | null;
  url?: string | null;
}

/** A helpline or service as its file says it: no schema and no code of the site between. */
export interface WrittenEntry {
  id: string;
  name: string;
  path: string;
  publish: string;
  status?: string;
  evidence: WrittenEvidence;
  phones?: WrittenContact[];
  texts?: WrittenContact[];
  emails?: WrittenContact[];
  chats?: WrittenContact[];
  videos?: WrittenContact[];
  link?: string | null;
  hours?: {
    always?: boolean;
    periods?: { days: string[]; open: string; close: string }[] | null;
    evidence: WrittenEvidence;
  };
  fallback?: { text?: string; entries?: string[] };
}

/** A file with a name and, where it has one, an address. */
export interface WrittenPage {
  id: string;
  name: string;
  path: string;
}

const content = resolve(import.meta.dirname, '../../../../content');
const partnership = process.env['PARTNERSHIP'] ?? 'hertfordshire';

function readFolder<T>(folder: string): T[] {
  return readdirSync(join(content, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const [, fields = ''] = readFileSync(join(content, folder, file), 'utf8').split(/^---$/m);
      return { ...parse(fields), id: basename(file, '.md') } as T;
    });
}

/** Every national helpline and every service of this partnership. */
export const writtenEntries = (): WrittenEntry[] => [
  ...readFolder<WrittenEntry>('national/helplines'),
  ...readFolder<WrittenEntry>(`${partnership}/services`),
];

/** Every guide. */
export const writtenGuides = (): (WrittenPage & { essential?: boolean })[] =>
  readFolder('national/guides');

/** Every referral route of this partnership. */
export const writtenRoutes = (): WrittenPage[] => readFolder(`${partnership}/referral-routes`);

/** Labels, and other words, of one closed list, by id. */
export const writtenWords = (
  list: string,
): Record<string, { label: string; labelOther?: string; path?: string }> =>
  parse(readFileSync(join(content, `vocabulary/${list}.yaml`), 'utf8'));

/** The districts of this partnership. */
export const writtenDistricts = (): { id: string; name: string }[] =>
  parse(readFileSync(join(content, partnership, 'partnership.yaml'), 'utf8')).districts;
