import type { Kind } from '../catalogue-shape.ts';
import type { Move, Moved } from '../moved.ts';
import { publishingState } from '../published.ts';
import { translationPath, type Translation } from '../translation.ts';
import type { Document } from './ground.ts';
import { fileMoves } from './file-paths.ts';
import { pathOf } from './site-paths.ts';

/** What must be known of a file to say where its old addresses lead. */
export type Movable = Pick<Document, 'kind' | 'id' | 'fields' | 'record'>;

// Where somebody looks next when a page is no longer there.
const above: Partial<Record<Kind, string>> = {
  helpline: '/a-z/',
  service: '/a-z/',
  guide: '/guides/',
  page: '/site-map/',
  'referral-route': '/professionals/referral-routes/',
  publication: '/professionals/publications/',
  statistic: '/professionals/statistics/',
  news: '/news/',
};

const isOver = ({ record }: Movable, today: string): boolean =>
  record !== null && publishingState(record, today) === 'over';

// A translation goes with its English page, and leads there if only its own last day has passed.
const movedTranslations = (
  documents: readonly Movable[],
  listed: readonly Move[],
  today: string,
): Move[] =>
  documents.flatMap((document): Move[] => {
    if (document.kind !== 'translation' || !document.record) return [];
    const { guide: id, language } = document.record as Translation;
    const guide = documents.find((one) => one.kind === 'guide' && one.id === id);
    if (!guide) return [];
    const path = pathOf(document, documents);
    const english = pathOf(guide, documents);
    const isGuideOver = isOver(guide, today);
    const renamed = listed.flatMap(({ from, to }) => {
      const [, oldPath] = to === english ? (/^\/guides\/([^/]+)\/$/.exec(from) ?? []) : [];
      return oldPath ? [{ from: translationPath(oldPath, language), to: path }] : [];
    });
    const ended = isGuideOver || isOver(document, today);
    return [...renamed, ...(ended ? [{ from: path, to: isGuideOver ? '/guides/' : english }] : [])];
  });

/**
 * Every old address with the page it leads to: those that editors listed, and the pages whose last day
 * has passed, which lead to the list they stood in. No address leads to another old one.
 * In: the files of one site, and today in London (YYYY-MM-DD).
 */
export const movesOf = (documents: readonly Movable[], today: string): Move[] => {
  const listed = documents.flatMap(({ kind, record }) =>
    kind === 'moved' && record ? (record as Moved).moved : [],
  );
  const over = documents.flatMap((document): Move[] => {
    const { kind } = document;
    const [from, to] = [pathOf(document, documents), above[kind]];
    return isOver(document, today) && from && to ? [{ from, to }] : [];
  });
  const pages = [...over, ...movedTranslations(documents, listed, today), ...listed];
  const moved = [...fileMoves(documents, pages, today), ...pages];
  const targets = new Map(moved.map(({ from, to }) => [from, to]));
  return [...targets].map(([from, to]) => ({ from, to: targets.get(to) ?? to }));
};
