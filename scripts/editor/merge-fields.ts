import { Document, isCollection, isMap, isNode, isScalar, parseDocument, type Pair } from 'yaml';
import type { z } from 'zod';
import { schemaAt } from '../../src/domain/checks/schema/schema-walk.ts';
import { defaultOf } from './form-kind.ts';
import { fromForm, toForm, withNulls } from './form-shape.ts';
import { groupAsYaml, valueAsYaml } from './house-yaml.ts';
import { isGroup, sameValue } from './same-value.ts';

type Path = readonly (string | number)[];

interface Change {
  path: Path;
  value: unknown;
}

const inner = (value: unknown, key: string | number): unknown =>
  (value as Record<string | number, unknown>)[key];

const isSameShape = (old: unknown, now: unknown): boolean =>
  Array.isArray(old)
    ? Array.isArray(now) && old.length === now.length
    : isGroup(old) && isGroup(now);

/** The smallest values that differ. */
const changesBetween = (old: unknown, now: unknown, path: Path, tree: Document): Change[] => {
  if (sameValue(old, now)) return [];
  const node = path.length === 0 ? tree.contents : tree.getIn(path, true);
  if (!isCollection(node) || !isSameShape(old, now)) return [{ path, value: now }];
  const keys = Array.isArray(old)
    ? old.keys()
    : new Set([...Object.keys(old as object), ...Object.keys(now as object)]);
  return [...keys].flatMap((key) =>
    changesBetween(inner(old, key), inner(now, key), [...path, key], tree),
  );
};

/** What a field says once its value is taken out; undefined if it may go altogether. */
const cleared = (schema: z.ZodType | null): unknown => {
  if (!schema) return undefined;
  const normal = defaultOf(schema);
  if (normal !== undefined) return normal;
  const mayGo = schema.safeParse(undefined).success;
  return !mayGo && schema.safeParse(null).success ? null : undefined;
};

const pairEnd = (text: string, pair: Pair): number => {
  const last = isNode(pair.value) ? pair.value : pair.key;
  const [from = 0, to = 0] = (isNode(last) && last.range) || [];
  return from + text.slice(from, to).trimEnd().length;
};

const pairStart = (pair: Pair): number => (isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);

interface Edit {
  from: number;
  to: number;
  by: string;
}

const spliced = (text: string, edits: readonly Edit[]): string =>
  // From the end of the text; what is added at one place stays in its order.
  [...edits]
    .reverse()
    .sort((one, other) => other.from - one.from)
    .reduce((all, { from, to, by }) => all.slice(0, from) + by + all.slice(to), text);

const oneValueEdit = (tree: Document, { path, value }: Change): Edit | null => {
  const node = tree.getIn(path, true);
  if (!isScalar(node) || value === undefined || (typeof value === 'object' && value !== null))
    return null;
  const [from = 0, to = 0] = node.range ?? [];
  const isQuoted = node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE';
  const by = valueAsYaml(value, isQuoted);
  return from < to && by !== null ? { from, to, by } : null;
};

const newFile = (schema: z.ZodType, form: unknown): string =>
  groupAsYaml(new Document(withNulls(schema, fromForm(schema, form)), { schema: 'core' }));

const fieldEdit = (text: string, tree: Document, changed: Document, name: string): Edit => {
  const isNamed = (pair: Pair): boolean => isScalar(pair.key) && pair.key.value === name;
  const items = isMap(tree.contents) ? (tree.contents.items as Pair[]) : [];
  const old = items.find(isNamed);
  const value = changed.get(name, true);
  const field = new Document({}, { schema: 'core' });
  if (value !== undefined) field.set(name, value);
  const by = value === undefined ? '' : groupAsYaml(field).trimEnd();
  if (old) return { from: pairStart(old), to: pairEnd(text, old), by };
  const end = text.trimEnd().length;
  return { from: end, to: end, by: `${end > 0 ? '\n' : ''}${by}` };
};

/**
 * Writes what was changed in the form into the fields of a file. What was not changed stays letter
 * by letter: comments, quotes, order, and fields the form does not know.
 * In: the YAML as it stands, its schema, and the values of the form.
 */
export const mergeFields = (text: string, schema: z.ZodType, form: unknown): string => {
  if (text === '') return newFile(schema, form);
  const tree: Document = parseDocument(text, { schema: 'core' });
  const changed: Document = parseDocument(text, { schema: 'core' });
  if (!isMap(changed.contents)) changed.contents = changed.createNode({});
  const old = fromForm(schema, toForm(schema, tree.toJS() ?? {})) ?? {};
  const changes = changesBetween(old, fromForm(schema, form) ?? {}, [], changed).map(
    ({ path, value }) => ({ path, value: value ?? cleared(schemaAt(schema, path)) }),
  );
  const small = changes.map((change) => ({ change, edit: oneValueEdit(tree, change) }));
  const large = new Set(small.flatMap(({ change, edit }) => (edit ? [] : [change.path[0]])));
  for (const { path, value } of changes) {
    const at = schemaAt(schema, path);
    if (value === undefined) changed.deleteIn(path);
    else changed.setIn(path, changed.createNode(at ? withNulls(at, value) : value));
  }
  const edits = [
    ...small.flatMap(({ change, edit }) => (edit && !large.has(change.path[0]) ? [edit] : [])),
    ...[...large].map((name) => fieldEdit(text, tree, changed, String(name))),
  ];
  const merged = spliced(text, edits).trimEnd();
  return merged === '' ? '' : `${merged}\n`;
};
