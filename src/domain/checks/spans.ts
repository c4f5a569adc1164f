import { placeOf, type Document, type Ground } from './ground.ts';
import { problem, type Path, type Problem } from './issue.ts';

// What begins, and what ends it. Hours are not among them: a line may be open over midnight.
const spans = [
  ['from', 'to'],
  ['from', 'until'],
  ['publishFrom', 'publishUntil'],
] as const;

// Years, ages and days: two values that can be told apart as earlier and later.
const isBackwards = (first: unknown, last: unknown): boolean =>
  (typeof first === 'number' && typeof last === 'number' && first > last) ||
  (isDay(first) && isDay(last) && first > last);

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

const spansIn = (value: unknown, path: Path, document: Document): Problem[] => {
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  const own = spans
    .filter(([first, last]) => isBackwards(fields[first], fields[last]))
    .map(([first, last]) => {
      const data = { first, last, begins: String(fields[first]), ends: String(fields[last]) };
      return problem('ends-before-it-begins', placeOf(document, ...path, last), data);
    });
  const inner = Object.entries(fields).flatMap(([key, below]) =>
    spansIn(below, [...path, Array.isArray(value) ? Number(key) : key], document),
  );
  return [...own, ...inner];
};

/** Nothing ends before it begins: years, and days that no schema compares. */
export const checkSpans = (ground: Ground): Problem[] =>
  ground.documents
    // A schema that compares them itself has said so already.
    .filter(({ record }) => record !== null)
    .flatMap((document) => spansIn(document.fields, [], document));
