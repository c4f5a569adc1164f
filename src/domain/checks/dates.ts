import { placeOf, type Document, type Ground } from './ground.ts';
import { problem, type Path, type Problem } from './issue.ts';

// Days on which a person or a source did something: they cannot lie ahead.
const past = new Set([
  'checked',
  'lastConfirmed',
  'published',
  'approved',
  'asAt',
  'englishChecked',
]);

interface Dated {
  field: string;
  date: string;
  path: Path;
}

const datesIn = (value: unknown, path: Path, inSource: boolean): Dated[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): Dated[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const isDate = past.has(key) || (inSource && key === 'date');
    if (isDate && (typeof inner === 'string' || typeof inner === 'number')) {
      return [{ field: key, date: String(inner), path: at }];
    }
    const isSource = key === 'sources' || key === 'source' || (inSource && Array.isArray(value));
    return datesIn(inner, at, isSource);
  });
};

// 2026, 2026-07 and 2026-07-08 are compared with as much of today as they give.
const isFuture = (date: string, today: string): boolean =>
  /^\d{4}(-\d\d){0,2}$/.test(date) && date > today.slice(0, date.length);

const checkDocument = (document: Document, ground: Ground): Problem[] =>
  datesIn(document.fields, [], false)
    .filter(({ date }) => isFuture(date, ground.today))
    .map(({ field, date, path }) =>
      problem('date-in-future', placeOf(document, ...path), { field, date, today: ground.today }),
    );

/** Nobody can have checked, confirmed or published anything tomorrow. */
export const checkDates = (ground: Ground): Problem[] =>
  ground.documents.flatMap((document) => checkDocument(document, ground));
