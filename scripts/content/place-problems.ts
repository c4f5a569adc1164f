import type { Problem } from '../../src/domain/checks/issue.ts';
import { locate, type Location, type Source } from './locate.ts';

/** A problem with its line. */
export type Placed = Problem & { location: Location | null };

// These speak of a field’s name, not of its value.
const aboutNames = new Set(['unknown-field', 'missing-field', 'empty-list']);

const rank = { error: 0, warning: 1, note: 2 } as const;

const inOrder = (one: Placed, other: Placed): number => {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  const lines = (one.location?.line ?? 0) - (other.location?.line ?? 0);
  return (
    lines ||
    (one.location?.column ?? 0) - (other.location?.column ?? 0) ||
    rank[one.severity] - rank[other.severity]
  );
};

const keyOf = ({ file, location, issue, wrong }: Placed): string =>
  [file, location?.line, location?.column, issue, wrong].join('\n');

/** The marked line with the right word in it, or what the issue itself says to write. */
const correctedLine = ({ swap, write }: Problem, location: Location | null): string => {
  if (!swap || !location) return write;
  const [from, to] = swap;
  const at = location.text.indexOf(from, location.column - 1);
  if (at < 0) return write;
  return (location.text.slice(0, at) + to + location.text.slice(at + from.length)).trim();
};

// What these say of a broken line is right; everything else is about a value nobody meant.
const aboutBrokenLines = new Set([
  'broken-yaml',
  'tab',
  'repeated-field',
  'yaml-trick',
  'hidden-character',
]);

const isOnBrokenLine = ({ issue, location }: Placed, source: Source | undefined): boolean => {
  if (!source?.broken || !location || aboutBrokenLines.has(issue)) return false;
  const lines = source.broken.map((at) => source.text.slice(0, at).split('\n').length);
  return lines.includes(location.line);
};

/** Finds the line of each problem, drops what was found twice, and sorts by file and line. */
export const placeProblems = (
  problems: readonly Problem[],
  sources: ReadonlyMap<string, Source>,
): Placed[] => {
  const placed = problems.map((one): Placed => {
    const location = locate(sources.get(one.file), one, aboutNames.has(one.issue));
    return { ...one, location, write: correctedLine(one, location) };
  });
  return [...new Map(placed.map((one) => [keyOf(one), one])).values()]
    .filter((one) => !isOnBrokenLine(one, sources.get(one.file)))
    .sort(inOrder);
};
