import { z } from 'zod';
import type { Path } from '../../src/domain/checks/issue.ts';
import { choicesOf, idsOf, schemaAt } from '../../src/domain/checks/schema/schema-walk.ts';

/** One way to spoil one field. */
export interface Damage {
  path: Path;
  name: string;
  /** The new value; undefined takes the field out. */
  value: unknown;
  /** False where the result is still right: a field that may be missing, a text that may differ. */
  mustBeNoticed: boolean;
}

const days = new Set(['checked', 'lastConfirmed', 'published', 'approved']);
const addresses = new Set(['url', 'link', 'form']);
const idFields = new Set([
  'entries',
  'helpers',
  'related',
  'ownRoutes',
  'housing',
  'nightLine',
  'localLine',
  'publication',
  'replaces',
]);

const accepts = (schema: z.ZodType | null, value: unknown): boolean =>
  schema?.safeParse(value).success ?? false;

const nameAt = (path: Path): string =>
  String(path.findLast((key) => typeof key === 'string') ?? '');

// A cell of a printed table may hold anything that a paper prints.
const isCell = (path: Path): boolean =>
  ['rows', 'total', 'printed', 'corrected'].includes(nameAt(path)) && path[0] !== 'districts';

const wrongTypes = (value: unknown): [string, unknown][] => {
  const all: [string, unknown, string][] = [
    ['a group', { zz: 1 }, 'object'],
    ['a list of groups', [{ zz: 1 }], 'array'],
    ['a number', 12345, 'number'],
    ['true', true, 'boolean'],
    ['text', 'zz top', 'string'],
  ];
  const own = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  const isNew = ([, , type]: [string, unknown, string]): boolean => type !== own;
  return all.filter(isNew).map(([name, wrong]) => [name, wrong]);
};

const absurd = (value: unknown, path: Path, schema: z.ZodType | null): Omit<Damage, 'path'>[] => {
  const field = nameAt(path);
  const must = (name: string, wrong: unknown) => ({ name, value: wrong, mustBeNoticed: true });
  if (typeof value === 'number') {
    const isBounded = !accepts(schema, -99_999);
    return isBounded ? [must('a negative number', -99_999)] : [];
  }
  if (typeof value !== 'string') return [];
  const found = [must('nothing in quotes', ''), must('spaces', '   ')];
  if (idsOf(schema).length > 0) found.push(must('no such choice', 'zz-no-such'));
  if (idFields.has(field) && path[0] !== 'sameWords')
    found.push(must('no such id', 'zz-no-such-id'));
  if (addresses.has(field)) {
    found.push(must('script for an address', 'javascript:alert(1)'));
    found.push(must('half an address', 'www.example'));
  }
  if (days.has(field)) found.push(must('a day to come', '2999-01-01'));
  if (days.has(field)) found.push(must('no such day', '2026-02-31'));
  if (field === 'digits' || field === 'display') {
    found.push(must('a premium number', '09098790001'));
    found.push(must('a number cut short', value.slice(0, -1)));
    found.push(must('letters', `${value}x`));
  }
  if (field === 'open' || field === 'close') found.push(must('no such time', '25:61'));
  if (field === 'path' || field === 'title') found.push(must('a telling word', 'leave-abuse'));
  return found;
};

// The keys of a record are ids that an editor adds and takes away, like the lines of a list.
const isKeyOfRecord = (root: z.ZodType, path: Path): boolean => {
  const above = schemaAt(root, path.slice(0, -1));
  return above !== null && choicesOf(above).some((choice) => choice instanceof z.ZodRecord);
};

const without = (path: Path, schema: z.ZodType | null, root: z.ZodType): Omit<Damage, 'path'>[] => {
  // Taking a line out of a list leaves a shorter list, which may be quite right.
  const isLine = typeof path.at(-1) === 'number' || isKeyOfRecord(root, path);
  const mayMiss = isLine || accepts(schema, undefined);
  const mayBeNull = accepts(schema, null);
  return [
    { name: 'taken out', value: undefined, mustBeNoticed: !mayMiss },
    { name: 'null', value: null, mustBeNoticed: !mayBeNull },
  ];
};

const damagesAt = (value: unknown, path: Path, root: z.ZodType): Damage[] => {
  const schema = schemaAt(root, path);
  const types = wrongTypes(value).map(([name, wrong]) => ({
    name,
    value: wrong,
    mustBeNoticed: !isCell(path) && !accepts(schema, wrong),
  }));
  const unknown =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [{ name: 'an unknown field', value: { ...value, zzField: 1 }, mustBeNoticed: true }]
      : [];
  const spoiled = isCell(path) ? [] : absurd(value, path, schema);
  return [...without(path, schema, root), ...types, ...unknown, ...spoiled].map((damage) => ({
    ...damage,
    path,
  }));
};

/** Every way we can think of to spoil each field of one file. */
export const damagesOf = (fields: unknown, root: z.ZodType): Damage[] => {
  const visit = (value: unknown, path: Path): Damage[] => {
    const own = path.length > 0 ? damagesAt(value, path, root) : [];
    if (typeof value !== 'object' || value === null) return own;
    const entries: [string, unknown][] = Object.entries(value);
    // In a plain list every line is read alike: the first and the last stand for all.
    const isPlain = Array.isArray(value) && entries.every(([, one]) => typeof one !== 'object');
    const chosen = isPlain && entries.length > 2 ? [entries[0], entries.at(-1)] : entries;
    const inner = chosen
      .filter((entry) => entry !== undefined)
      .flatMap(([key, one]) => visit(one, [...path, Array.isArray(value) ? Number(key) : key]));
    return [...own, ...inner];
  };
  return visit(fields, []);
};

/** A copy of `fields` with the damage done. */
export const spoil = (fields: unknown, { path, value }: Damage): unknown => {
  const copy = structuredClone(fields);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value !== undefined) at[last] = structuredClone(value);
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else Reflect.deleteProperty(at, last);
  return copy;
};
