import { isDeepStrictEqual } from 'node:util';
import type { Document } from '../../src/domain/checks/ground.ts';
import { nameOf } from '../../src/domain/checks/ground.ts';
import { visibleFacts } from './visible-facts.ts';

/** One file before and after; null where it was not there. */
export interface Pair {
  before: Document | null;
  after: Document | null;
}

// What only editors see: a new check alone is no change for a visitor.
const forEditors = ['checked', 'reviewBy', 'owner', 'evidence', 'editorNote', 'sources'];

const others = ({ fields, body }: Document, isEntry: boolean): unknown => {
  const known = isEntry ? ['phones', 'texts', 'emails', 'hours', 'link', 'alert'] : [];
  const hidden = new Set([...forEditors, ...known, 'name', 'path', 'status', 'publish']);
  const entries = Object.entries((fields ?? {}) as object).filter(([key]) => !hidden.has(key));
  return [body.trim(), Object.fromEntries(entries)];
};

const changedFacts = (before: Document, after: Document, today: string): string[] => {
  const [old, now] = [visibleFacts(before, today), visibleFacts(after, today)];
  const names = new Set([...old.keys(), ...now.keys()]);
  const facts = [...names].flatMap((fact) => {
    const [was, is] = [old.get(fact), now.get(fact)];
    if (was === is) return [];
    if (was === undefined) return [`${fact} is new: ${is ?? ''}`];
    if (is === undefined) return [`${fact} is no longer there. It was: ${was}`];
    return [`${fact} changed. Before: ${was} After: ${is}`];
  });
  const isEntry = after.kind === 'helpline' || after.kind === 'service';
  const isElse = !isDeepStrictEqual(others(before, isEntry), others(after, isEntry));
  return isElse ? [...facts, 'other words of the page changed'] : facts;
};

const linesOf = ({ before, after }: Pair, today: string): string[] => {
  if (before && after) return changedFacts(before, after, today);
  if (after) {
    const facts = [...visibleFacts(after, today)].filter(([fact]) => fact.startsWith('the '));
    return ['new', ...facts.map(([fact, value]) => `${fact}: ${value}`)];
  }
  return ['taken away'];
};

/** What changed, in an editor’s words: one heading for each file, one line for each fact. */
export const tellChanges = (pairs: readonly Pair[], since: string, today: string): string => {
  const told = pairs.flatMap((pair) => {
    const document = pair.after ?? pair.before;
    const lines = document ? linesOf(pair, today) : [];
    if (!document || lines.length === 0) return [];
    return [
      `## ${nameOf(document)}`,
      '',
      ...lines.map((line) => `- ${line}`),
      '',
      document.file,
      '',
    ];
  });
  const count = told.filter((line) => line.startsWith('## ')).length;
  const title = `# What changed since ${since}`;
  if (count === 0) return [title, '', 'Nothing that a visitor could see.', ''].join('\n');
  return [title, '', `${count} ${count === 1 ? 'page' : 'pages'}.`, '', ...told].join('\n');
};
