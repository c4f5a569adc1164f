import type { Document } from './ground.ts';
import type { Path, Place } from './issue.ts';

/** One piece of writing in a document. */
export interface Text {
  value: string;
  /** Where its first character stands: a field, or the text below the fields. */
  place: Place;
  /** The name of its field, or `body`, or `comment`. */
  field: string;
  /** Visitors may read it. Editors’ notes and sources are not printed word for word. */
  isShown: boolean;
}

// Values that are no writing: ids, addresses, digits, drawings.
const noWriting = new Set([
  'display',
  'digits',
  'url',
  'link',
  'form',
  'file',
  'shape',
  'path',
  'id',
  'postcode',
  'checked',
  'reviewBy',
  'date',
  'entries',
  'helpers',
  'related',
  'ownRoutes',
  'districts',
]);

const forEditors = new Set(['editorNote', 'what', 'sources', 'source', 'hold']);

const isForEditors = (key: string, above: Path): boolean =>
  forEditors.has(key) || (key === 'note' && above.includes('hours'));

// An e-mail address is one value; the address of a place is writing, line by line.
const isNoWriting = (key: string, value: unknown): boolean =>
  noWriting.has(key) || (key === 'address' && typeof value === 'string');

const walk = (value: unknown, path: Path, isShown: boolean, found: Text[], file: string): void => {
  const field = String(path.findLast((key) => typeof key === 'string') ?? '');
  if (typeof value === 'string') found.push({ value, place: { file, path }, field, isShown });
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (isNoWriting(key, inner)) continue;
    const step = Array.isArray(value) ? Number(key) : key;
    walk(inner, [...path, step], isShown && !isForEditors(key, path), found, file);
  }
};

/** Every piece of writing in a document, whether or not its fields follow the schema. */
export const textsOf = (document: Document): Text[] => {
  const { file, body, fields, comments = [] } = document;
  const found: Text[] = [];
  walk(fields, [], true, found, file);
  if (body.trim()) {
    const place = { file, span: [0, body.length] as const };
    found.push({ value: body, place, field: 'body', isShown: true });
  }
  for (const { value, from } of comments) {
    const place = { file, fileSpan: [from, from + value.length] as const };
    found.push({ value, place, field: 'comment', isShown: false });
  }
  return found;
};

/** The place of a stretch of a text: exact in the text below the fields, else its field. */
export const within = ({ place }: Text, from: number, to: number): Place => {
  const { file, span, fileSpan } = place;
  if (fileSpan) return { file, fileSpan: [fileSpan[0] + from, fileSpan[0] + to] };
  return span ? { file, span: [from, to] } : place;
};
