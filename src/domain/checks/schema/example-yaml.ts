import { z } from 'zod';
import { choicesOf, idsOf } from './schema-walk.ts';

// Values that show the shape without being anybody’s.
const examples: Readonly<Record<string, string>> = {
  display: 'null # the number as people read it, in quotes, from the service’s own page',
  digits: 'null # the same number, digits only, in quotes',
  open: '"09:00"',
  close: '"17:00"',
  path: 'short-calm-words',
  title: 'Short calm words',
  url: 'https://www.example.org/',
  link: 'https://www.example.org/',
  form: 'https://www.example.org/',
  address: 'info@example.org',
  postcode: '"AB1 2CD"',
  id: 'short-id',
};

const days = new Set([
  'lastConfirmed',
  'published',
  'approved',
  'asAt',
  'checked',
  'reviewBy',
  'from',
  'until',
  'date',
  'starts',
  'ends',
  'validFrom',
  'validUntil',
  'publishFrom',
  'publishUntil',
]);

const scalar = (schema: z.ZodType, field: string): string => {
  if (field === 'confidence' || field === 'publish') {
    // The careful choice: an example must never talk somebody into printing a number.
    const careful = field === 'publish' ? 'hold' : 'unconfirmed';
    return `${careful} # one of: ${idsOf(schema).join(', ')}`;
  }
  const known = examples[field];
  if (known) return known;
  const choices = choicesOf(schema);
  const ids = idsOf(schema);
  if (ids.length > 0) {
    const listed = choices.some((choice) => choice instanceof z.ZodArray);
    const isOnlyList = listed && choices.length === 1;
    const first = isOnlyList ? `[${ids[0] ?? ''}]` : (ids[0] ?? '');
    return `${first} # one of: ${ids.slice(0, 8).join(', ')}${ids.length > 8 ? ' …' : ''}`;
  }
  if (choices.some((choice) => choice instanceof z.ZodBoolean)) return 'false';
  if (choices.some((choice) => choice instanceof z.ZodNumber))
    return '0 # a number, without quotes';
  if (days.has(field)) return '2026-11-21 # year-month-day';
  return '"…"';
};

const mayBeMissing = (schema: z.ZodType): boolean => schema.safeParse(undefined).success;

const lines = (schema: z.ZodType, field: string, depth: number): string[] => {
  const choices = choicesOf(schema);
  const object = choices.find((choice) => choice instanceof z.ZodObject);
  const list = choices.find((choice) => choice instanceof z.ZodArray);
  if (idsOf(schema).length > 0 || (!object && !list)) return [`${field}: ${scalar(schema, field)}`];
  if (depth > 3) return [`${field}: …`];
  if (object instanceof z.ZodObject) return [`${field}:`, ...inside(object, depth, '  ')];
  const element = (list as z.ZodArray).element as z.ZodType;
  const part = choicesOf(element).find((choice) => choice instanceof z.ZodObject);
  if (!(part instanceof z.ZodObject)) return [`${field}:`, '  - "…"'];
  const [first = '', ...rest] = inside(part, depth, '');
  return [`${field}:`, `  - ${first}`, ...rest.map((line) => `    ${line}`)];
};

const inside = (object: z.ZodObject, depth: number, indent: string): string[] =>
  Object.entries(object.shape as Record<string, z.ZodType>)
    .filter(([, schema]) => !mayBeMissing(schema))
    .flatMap(([key, schema]) => lines(schema, key, depth + 1))
    .map((line) => indent + line);

/**
 * Shows how a field is written.
 * @returns lines of YAML with every required part of the field, and its choices as comments.
 */
export const exampleYaml = (schema: z.ZodType | null, field: string): string =>
  schema ? lines(schema, field, 0).join('\n') : `${field}: …`;

const isPlain = /^[A-Za-z][\w ,.’()/-]*$/;
const notText = /^(true|false|null|yes|no|on|off|~)$/i;

/** Writes a short value as YAML; text gets quotes wherever YAML could misread it. */
export const asYaml = (value: unknown): string => {
  if (typeof value === 'string') {
    return isPlain.test(value) && !notText.test(value) ? value : JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(asYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return '…';
  return String(value);
};
