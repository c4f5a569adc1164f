import { z } from 'zod';
import {
  choicesOf,
  descriptionOf,
  idsOf,
  peel,
} from '../../src/domain/checks/schema/schema-walk.ts';
import {
  phoneSchema,
  textSchema,
  emailSchema,
  onlineSchema,
} from '../../src/domain/parts/contact.ts';
import { criteriaSchema } from '../../src/domain/parts/criteria.ts';
import { evidenceSchema, sourceSchema } from '../../src/domain/parts/evidence.ts';
import { locationSchema } from '../../src/domain/parts/location.ts';
import { openingHoursSchema } from '../../src/domain/parts/opening-hours.ts';
import { alertSchema } from '../../src/domain/parts/upkeep.ts';
import { homes } from '../content/folders.ts';

interface Part {
  title: string;
  schema: z.ZodType;
}

/** Groups of fields that many files share: each has one table. */
const parts: readonly Part[] = [
  { title: 'A number to call', schema: phoneSchema },
  { title: 'A number to text', schema: textSchema },
  { title: 'An e-mail address', schema: emailSchema },
  { title: 'A chat or a video call', schema: onlineSchema },
  { title: 'Opening hours', schema: openingHoursSchema },
  { title: 'Evidence', schema: evidenceSchema },
  { title: 'A source', schema: sourceSchema },
  { title: 'Who it is for', schema: criteriaSchema },
  { title: 'Where it is', schema: locationSchema },
  { title: 'A notice', schema: alertSchema },
];

type Shape = Record<string, z.ZodType>;

const shapesOf = (schema: z.ZodType): Shape[] =>
  choicesOf(schema).flatMap((choice) => {
    if (choice instanceof z.ZodObject) return [choice.shape as Shape];
    return choice instanceof z.ZodArray ? shapesOf(choice.element as z.ZodType) : [];
  });

const keyOf = (schema: z.ZodType): string =>
  shapesOf(schema)
    .map((shape) => Object.keys(shape).join(' '))
    .join(' | ');

const partOf = (schema: z.ZodType): Part | undefined =>
  parts.find((part) => keyOf(part.schema) === keyOf(schema) && keyOf(schema) !== '');

const anchorOf = (title: string): string => title.toLowerCase().replaceAll(' ', '-');

const mayMiss = (schema: z.ZodType): boolean => schema.safeParse(undefined).success;

const isList = (schema: z.ZodType): boolean =>
  choicesOf(schema).some((choice) => choice instanceof z.ZodArray);

// Days are tidied before they are read, so their schema is a pipe.
const isDay = (schema: z.ZodType): boolean => {
  if (schema instanceof z.ZodPipe) return true;
  const wrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
  const hasDefault = schema instanceof z.ZodDefault;
  return wrapped || hasDefault ? isDay(schema.unwrap() as z.ZodType) : false;
};

const choiceForm = (schema: z.ZodType, ids: readonly string[]): string => {
  const named = ids.map((id) => `\`${id}\``).join(' ');
  if (!isList(schema)) return named;
  return choicesOf(schema).length > 1 ? `${named} (one, or a list)` : `list of ${named}`;
};

const formOf = (schema: z.ZodType, part: Part | undefined): string => {
  if (part) {
    const link = `[${part.title.toLowerCase()}](#${anchorOf(part.title)})`;
    return isList(schema) ? `list: ${link}` : link;
  }
  const ids = idsOf(schema);
  if (ids.length > 0) return choiceForm(schema, ids);
  if (isList(schema)) return 'list';
  if (isDay(schema)) return 'date';
  const bare = peel(schema);
  if (bare instanceof z.ZodBoolean) return '`true` or `false`';
  if (bare instanceof z.ZodNumber) return 'number';
  if (shapesOf(schema).length > 0) return 'group';
  return bare instanceof z.ZodURL ? 'web address' : 'text';
};

interface Row {
  name: string;
  line: string;
}

// A list and not a table: in a file, a table with long sentences cannot be read.
const rowOf = (name: string, schema: z.ZodType, part: Part | undefined): Row => {
  const need = mayMiss(schema) ? '' : ', **needed**';
  const about = descriptionOf(schema).replaceAll('\n', ' ');
  return { name, line: `- \`${name}\`${need}: ${formOf(schema, part)}. ${about}`.trimEnd() };
};

const rowsOf = (shape: Shape, above: string, depth: number): Row[] =>
  Object.entries(shape).flatMap(([key, schema]) => {
    const name = above ? `${above}.${key}` : key;
    const part = partOf(schema);
    const inner = part || depth > 2 ? [] : mergedRows(schema, name, depth + 1);
    return [rowOf(name, schema, part), ...inner];
  });

// A field that several shapes of one group share is told once.
const mergedRows = (schema: z.ZodType, above: string, depth: number): Row[] => {
  const rows = shapesOf(schema).flatMap((shape) => rowsOf(shape, above, depth));
  return [...new Map(rows.map((row) => [row.name, row])).values()];
};

const tableOf = (title: string, schema: z.ZodType, where: string): string => {
  const described = where || descriptionOf(schema);
  const lines = mergedRows(schema, '', 0).map(({ line }) => line);
  return [`### ${title}`, '', ...(described ? [described, ''] : []), ...lines].join('\n');
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const placeOf = (paths: readonly string[]): string =>
  paths.map((path) => `\`${path.replace('*', '‹partnership›').replace('+', '‹id›')}\``).join(', ');

/** The tables of every field of every kind of file, as Markdown. */
export const fieldTables = (): string => {
  const files = homes
    .filter(({ schema }) => mergedRows(schema, '', 0).length > 0)
    .map(({ name, paths, schema }) => tableOf(`Fields of a ${name}`, schema, placeOf(paths)));
  const shared = parts.map(({ title, schema }) => tableOf(capital(title), schema, ''));
  return [...files, ...shared].join('\n\n');
};

const begin = '<!-- fields: begin -->';
const end = '<!-- fields: end -->';

/** The handbook with its tables renewed between the two marks. */
export const withFieldTables = (handbook: string, tables: string): string => {
  const from = handbook.indexOf(begin);
  const to = handbook.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The handbook has no ${begin} … ${end}`);
  return `${handbook.slice(0, from + begin.length)}\n\n${tables}\n\n${handbook.slice(to)}`;
};
