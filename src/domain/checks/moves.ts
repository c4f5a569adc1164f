import type { Kind } from '../catalogue-shape.ts';
import type { Move, Moved } from '../moved.ts';
import { publishingState } from '../published.ts';
import type { Document } from './ground.ts';
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
    const { kind, record } = document;
    const isOver = record !== null && publishingState(record, today) === 'over';
    const [from, to] = [pathOf(document), above[kind]];
    return isOver && from && to ? [{ from, to }] : [];
  });
  const targets = new Map([...over, ...listed].map(({ from, to }) => [from, to]));
  return [...targets].map(([from, to]) => ({ from, to: targets.get(to) ?? to }));
};
