import { monthsAfter } from '../../src/domain/checks/london-day.ts';
import type { Document } from '../../src/domain/checks/ground.ts';
import type { Evidence, Source } from '../../src/domain/parts/evidence.ts';
import { withItem, withValue } from '../editors/edit-fields.ts';
import { EditorMistake } from '../editors/mistake.ts';

/** What an editor saw. */
export interface Seen {
  /** The page that states the fact. */
  url: string;
  /** When that page was published, as exact as known; null if it carries no date. */
  date: string | null;
  /** One fact only, as a way to it: `phones.0`, `hours`. Left out: the file as a whole. */
  field?: string | undefined;
  /** A new confidence, if it changed. */
  confidence?: string | undefined;
}

type Path = (string | number)[];

const stepsOf = (field: string): Path =>
  field
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null
        ? (found as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );

/** Where the evidence of what was looked at stands: a group, or the file’s own list of sources. */
const evidencePath = ({ fields, id }: Document, { field }: Seen): Path => {
  if (field === undefined) return at(fields, ['evidence']) === undefined ? [] : ['evidence'];
  const path = [...stepsOf(field), 'evidence'];
  if (typeof at(fields, path) !== 'object') {
    throw new EditorMistake(
      `${id} has no evidence at “${field}”. Write for example: --field phones.0 or --field hours`,
    );
  }
  return path;
};

// As many months as between the last check and its review: three for most entries.
const monthsBetween = (checked: string, reviewBy: string): number => {
  const [year = 0, month = 0] = checked.split('-').map(Number);
  const [nextYear = 0, nextMonth = 0] = reviewBy.split('-').map(Number);
  return Math.min(24, Math.max(1, (nextYear - year) * 12 + nextMonth - month));
};

const withSource = (text: string, file: string, path: Path, sources: unknown, seen: Seen) => {
  const known = Array.isArray(sources) ? (sources as Partial<Source>[]) : [];
  const index = known.findIndex(({ url }) => url === seen.url);
  const list = [...path, path.at(-1) === 'source' ? 'source' : 'sources'];
  if (index < 0) {
    return withItem(text, file, list, { url: seen.url, date: seen.date ?? 'null' });
  }
  return seen.date === null ? text : withValue(text, file, [...list, index, 'date'], seen.date);
};

const withNextReview = (text: string, { file, fields }: Document, today: string): string => {
  const { checked, reviewBy } = fields as Record<'checked' | 'reviewBy', string | Date>;
  const day = (value: string | Date) =>
    value instanceof Date ? value.toISOString().slice(0, 10) : value;
  const next = monthsAfter(today, monthsBetween(day(checked), day(reviewBy)));
  return withValue(withValue(text, file, ['checked'], today), file, ['reviewBy'], next);
};

/**
 * The text of a file after somebody compared it with a source.
 *
 * For one fact: the evidence of that fact gets the day, the source and, if the source has a date, the
 * date. For the file as a whole its own `checked` and `reviewBy` move on as well. Nothing is called
 * confirmed that was not, unless the editor says so.
 */
export const recordCheck = (
  text: string,
  document: Document,
  seen: Seen,
  today: string,
): string => {
  const { file, fields } = document;
  const path = evidencePath(document, seen);
  const evidence = (at(fields, path) ?? {}) as Partial<Evidence>;
  let changed = withSource(text, file, path, evidence.sources, seen);
  const set = (to: Path, value: string) => {
    changed = withValue(changed, file, to, value);
  };
  if (path.length > 0) {
    set([...path, 'checked'], today);
    if (seen.confidence) set([...path, 'confidence'], seen.confidence);
    if (seen.date !== null && seen.date > String(evidence.lastConfirmed ?? '')) {
      set([...path, 'lastConfirmed'], seen.date);
      // Facts: what a source states in 2025 or later is no longer stale.
      if (evidence.stale === true && seen.date >= '2025') set([...path, 'stale'], 'false');
    }
  }
  return seen.field === undefined ? withNextReview(changed, document, today) : changed;
};

/**
 * The text of a translation after somebody compared it with its English page.
 * @param englishChecked the day in `checked:` of the English page
 */
export const recordComparison = (
  text: string,
  document: Document,
  englishChecked: string,
  today: string,
): string =>
  withNextReview(
    withValue(text, document.file, ['englishChecked'], englishChecked),
    document,
    today,
  );
