import { placeOf, type Ground } from './ground.ts';
import { problem, type Path, type Problem } from './issue.ts';
import { fieldOf } from './schema/reading.ts';

const blanks = (value: unknown, path: Path): Path[] => {
  // Nothing at all is told by the schema; spaces look like nothing and pass as text.
  if (typeof value === 'string') return value !== '' && value.trim() === '' ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    blanks(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

/** No text is made of spaces alone. */
export const checkBlankTexts = (ground: Ground): Problem[] =>
  ground.documents.flatMap((document) =>
    blanks(document.fields, []).map((path) => {
      const field = fieldOf(path);
      const data = { field, about: 'It holds only spaces.', fix: `${field}: "…"` };
      return problem('empty-field', placeOf(document, ...path), data);
    }),
  );
