import type { Severity } from '../../src/domain/checks/issue-text.ts';
import type { Placed } from './place-problems.ts';

type Paint = (text: string) => string;

interface Paints {
  strong: Paint;
  quiet: Paint;
  error: Paint;
  warning: Paint;
  note: Paint;
  right: Paint;
}

const code =
  (number: number): Paint =>
  (text) =>
    `\u001b[${number}m${text}\u001b[0m`;
const plain: Paint = (text) => text;

const paints = (isColoured: boolean): Paints => {
  const paint = (number: number): Paint => (isColoured ? code(number) : plain);
  return {
    strong: paint(1),
    quiet: paint(2),
    error: paint(31),
    warning: paint(33),
    note: paint(36),
    right: paint(32),
  };
};

// Longer lines are cut around the place, so that the mark below still stands under it.
const widest = 110;

const shownLine = (text: string, column: number): { shown: string; column: number } => {
  const clean = text.replaceAll('\t', ' ');
  if (clean.length <= widest) return { shown: clean, column };
  const from = Math.max(0, column - 1 - Math.floor(widest / 3));
  const cut = clean.slice(from, from + widest);
  return { shown: `${from > 0 ? '…' : ''}${cut}…`, column: column - from + (from > 0 ? 1 : 0) };
};

const excerpt = (one: Placed, { quiet, ...paint }: Paints): string[] => {
  if (!one.location || one.location.text.trim() === '') return [];
  const { line, text, length } = one.location;
  const { shown, column } = shownLine(text, one.location.column);
  const number = String(line).padStart(5);
  const marks = '^'.repeat(Math.max(1, Math.min(length, shown.length - column + 1)));
  const below = `${' '.repeat(column - 1)}${marks}`;
  return [`${quiet(`${number} |`)} ${shown}`, `${quiet('      |')} ${paint[one.severity](below)}`];
};

const indented = (text: string): string[] => text.split('\n').map((line) => `        ${line}`);

const block = (one: Placed, paint: Paints): string => {
  const at = one.location ? `:${one.location.line}:${one.location.column}` : '';
  const head = `  ${one.file}${at}  ${paint[one.severity](one.severity)}  ${paint.quiet(one.issue)}`;
  return [
    head,
    ...excerpt(one, paint),
    `      ${paint.strong(one.wrong)}`,
    '      Write instead:',
    ...indented(one.write).map(paint.right),
    paint.quiet(`      How to fix it: content/README.md#${one.issue}`),
  ].join('\n');
};

const count = (placed: readonly Placed[], severity: Severity): number =>
  placed.filter((one) => one.severity === severity).length;

const many = (number: number, word: string): string =>
  `${number} ${word}${number === 1 ? '' : 's'}`;

/** One line that says how many problems there are. */
export const summaryLine = (placed: readonly Placed[], files: number): string => {
  const errors = count(placed, 'error');
  const counts = [
    many(errors, 'error'),
    many(count(placed, 'warning'), 'warning'),
    many(count(placed, 'note'), 'note'),
  ].join(', ');
  const outcome = errors > 0 ? 'Nothing can be published until the errors are gone.' : 'No errors.';
  return `${many(files, 'file')} read: ${counts}. ${outcome}`;
};

// A terminal shows the end of what was written: what must be mended stands there.
const errorsLast = (groups: ReadonlyMap<string, readonly Placed[]>) =>
  [...groups].sort(
    ([, one], [, other]) => Number(count(one, 'error') > 0) - Number(count(other, 'error') > 0),
  );

/**
 * The report for people: every problem, grouped by file, files with errors last.
 * @param showsNotes also tells what is only good to know
 */
export const reportText = (
  placed: readonly Placed[],
  files: number,
  { isColoured, showsNotes }: { isColoured: boolean; showsNotes: boolean },
): string => {
  const paint = paints(isColoured);
  const shown = placed.filter(({ severity }) => showsNotes || severity !== 'note');
  const groups = Map.groupBy(shown, ({ file }) => file);
  const parts = errorsLast(groups).map(([file, problems]) => {
    const blocks = problems.map((one) => block(one, paint)).join('\n\n');
    return `${paint.strong(file)}  (${problems.length})\n\n${blocks}\n`;
  });
  return [...parts, summaryLine(placed, files)].join('\n');
};
