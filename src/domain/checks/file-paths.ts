import type { Publication } from '../publication.ts';
import { publishingState } from '../published.ts';
import type { Move } from '../moved.ts';
import type { Document } from './ground.ts';

type Filed = Pick<Document, 'kind' | 'id' | 'record'>;

const tableFile = (id: string): string => `/professionals/statistics/${id}.csv`;

/** The files that one file of content offers beside its page: a PDF, a table, a calendar entry. */
export const filePathsOf = ({ kind, id, record }: Filed): string[] => {
  if (kind === 'statistic') return [tableFile(id)];
  if (kind === 'event') return [`/events/${id}.ics`];
  if (kind !== 'publication' || !record) return [];
  return (record as Publication).documents.flatMap(({ file }) =>
    file === undefined ? [] : [`/documents/${file}`],
  );
};

const lists: Partial<Record<Filed['kind'], string>> = {
  statistic: '/professionals/statistics/',
  event: '/events/past/',
  publication: '/professionals/publications/',
};

// From its last day on only a neutral page stands at the address of a review.
const neutralPage = ({ kind, id, record }: Filed, today: string): string | null => {
  if (kind !== 'publication' || !record) return null;
  const paper = record as Publication;
  const until = paper.kind === 'death-review' ? paper.review.publishUntil : undefined;
  return until !== undefined && until < today ? `/professionals/death-reviews/${id}/` : null;
};

const targetOf = (document: Filed, today: string): string | null => {
  if (!document.record) return null;
  const isOver = publishingState(document.record, today) === 'over';
  return isOver ? (lists[document.kind] ?? null) : neutralPage(document, today);
};

const table = /^\/professionals\/statistics\/([^/]+)\/$/;

/**
 * Where the addresses of files lead that are no longer there: a table moves with its page; a PDF whose
 * last day has passed leads to the page or the list it stood on. What another page still offers stays.
 * In: the files of one site, the pages that moved, and today in London (YYYY-MM-DD).
 */
export const fileMoves = (
  documents: readonly Filed[],
  pages: readonly Move[],
  today: string,
): Move[] => {
  const ended = documents.map((document) => ({ document, to: targetOf(document, today) }));
  const offered = new Set(
    ended.flatMap(({ document, to }) => (to === null ? filePathsOf(document) : [])),
  );
  const tables = pages.flatMap(({ from, to }) => {
    const [old, now] = [from, to].map((path) => table.exec(path)?.[1]);
    return old === undefined ? [] : [{ from: tableFile(old), to: now ? tableFile(now) : to }];
  });
  const gone = ended.flatMap(({ document, to }) =>
    to === null ? [] : filePathsOf(document).map((from) => ({ from, to })),
  );
  return [...tables, ...gone].filter(({ from }) => !offered.has(from));
};
