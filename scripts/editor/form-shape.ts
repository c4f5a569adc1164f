import type { z } from 'zod';
import { defaultOf, formKind, holdsText, nameInList, wordInGroup } from './form-kind.ts';

type Group = Record<string, unknown>;
type Fields = Record<string, z.ZodType>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

// Text that would be read as something else gets quotes, so that reading it back gives the same.
const written = (value: unknown): string =>
  typeof value === 'string' && parsed(value) === value ? value : JSON.stringify(value);

const readWritten = (value: unknown): unknown =>
  typeof value === 'string' ? parsed(value.trim()) : value;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isGroup(value) && Object.keys(value).length === 0);

const groupToForm = (fields: Fields, value: Group): Group => {
  const shown = Object.entries(fields).flatMap(([name, schema]) => {
    const inner = value[name] === undefined ? defaultOf(schema) : toForm(schema, value[name]);
    return inner === undefined ? [] : [[name, inner] as const];
  });
  return { ...value, ...Object.fromEntries(shown) };
};

/** What the form shows for a value of a file. A value of the wrong shape is shown as it is. */
export const toForm = (schema: z.ZodType, value: unknown): unknown => {
  const kind = formKind(schema);
  if (value === null || value === undefined) return value;
  switch (kind.is) {
    case 'group':
      return isGroup(value) ? groupToForm(kind.fields, value) : value;
    case 'variants': {
      const fields = isGroup(value) ? (kind.variants[String(value[kind.key])] ?? {}) : {};
      return isGroup(value) ? groupToForm(fields, value) : value;
    }
    case 'word-or-group':
      return isGroup(value)
        ? { [wordInGroup]: 'range', ...groupToForm(kind.fields, value) }
        : { [wordInGroup]: value };
    case 'named-list':
      if (!isGroup(value)) return value;
      return Object.entries(value).map(([name, inner]) => {
        const shown = toForm(kind.value, inner);
        return { [nameInList]: name, ...(isGroup(shown) ? shown : { value: shown }) };
      });
    case 'list':
      return Array.isArray(value) ? value.map((item) => toForm(kind.item, item)) : value;
    case 'choices':
      return Array.isArray(value) ? value : [value];
    case 'written':
      return written(value);
    case 'value':
      return holdsText(kind.schema) && typeof value === 'number' ? String(value) : value;
  }
};

const groupFromForm = (fields: Fields, value: Group): Group => {
  const kept = Object.entries(value).flatMap(([name, shown]) => {
    const schema = fields[name];
    const inner = schema ? fromForm(schema, shown) : shown;
    const isDefault = schema !== undefined && inner === defaultOf(schema);
    return isEmpty(inner) || isDefault ? [] : [[name, inner] as const];
  });
  return Object.fromEntries(kept);
};

const named = (value: z.ZodType, members: readonly unknown[]): Group =>
  Object.fromEntries(
    members.filter(isGroup).map(({ [nameInList]: name, ...rest }) => {
      const isPlain = formKind(value).is !== 'group';
      return [String(name), fromForm(value, isPlain ? rest['value'] : rest)];
    }),
  );

const oneWordOrList = (words: readonly string[], value: unknown): unknown => {
  const [first, ...others] = Array.isArray(value) ? (value as unknown[]) : [value];
  return others.length === 0 && words.includes(String(first)) ? first : value;
};

/** What a file says for what the form shows, without anything left empty or at its default. */
export const fromForm = (schema: z.ZodType, value: unknown): unknown => {
  const kind = formKind(schema);
  if (isEmpty(value)) return undefined;
  switch (kind.is) {
    case 'group':
      return isGroup(value) ? groupFromForm(kind.fields, value) : value;
    case 'variants': {
      const fields = isGroup(value) ? (kind.variants[String(value[kind.key])] ?? {}) : {};
      return isGroup(value) ? groupFromForm(fields, value) : value;
    }
    case 'word-or-group': {
      if (!isGroup(value)) return value;
      const { [wordInGroup]: word, ...rest } = value;
      return kind.words.includes(String(word)) ? word : groupFromForm(kind.fields, rest);
    }
    case 'named-list':
      return Array.isArray(value) ? named(kind.value, value) : value;
    case 'list':
      return Array.isArray(value) ? value.map((item) => fromForm(kind.item, item)) : value;
    case 'choices':
      return oneWordOrList(kind.words, value);
    case 'written':
      return readWritten(value);
    case 'value':
      return value;
  }
};

/** Adds what a new group must say even if nothing is known: null where the schema wants it said. */
export const withNulls = (schema: z.ZodType, value: unknown): unknown => {
  const kind = formKind(schema);
  if (kind.is === 'list' && Array.isArray(value)) {
    return value.map((item) => withNulls(kind.item, item));
  }
  const isOpen = kind.is === 'group' || kind.is === 'variants';
  if (!isOpen || !isGroup(value)) return value;
  const fields = kind.is === 'group' ? kind.fields : (kind.variants[String(value[kind.key])] ?? {});
  const filled = Object.entries(fields).flatMap(([name, inner]) => {
    if (value[name] !== undefined) return [[name, withNulls(inner, value[name])] as const];
    const mustSay = !inner.safeParse(undefined).success && inner.safeParse(null).success;
    return mustSay ? [[name, null] as const] : [];
  });
  return { ...value, ...Object.fromEntries(filled) };
};
