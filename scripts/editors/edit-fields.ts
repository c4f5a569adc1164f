import { isMap, isNode, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import { splitFields } from '../content/split-fields.ts';

type Path = readonly (string | number)[];

const fieldsOf = (text: string, file: string) => {
  if (file.endsWith('.yaml')) return { from: 0, to: text.length };
  const parts = splitFields(text, file);
  if ('problem' in parts) throw new Error(`${file}: ${parts.problem.wrong}`);
  return { from: parts.fields[0], to: parts.fields[1] };
};

const read = (text: string, file: string) => {
  const { from, to } = fieldsOf(text, file);
  const tree = parseDocument(text.slice(from, to), { schema: 'core' });
  if (tree.errors.length > 0) {
    throw new Error(`${file} cannot be read. Run npm run check:content and mend it first.`);
  }
  return { tree, from };
};

const rangeOf = (node: Node): [number, number] => {
  const [from = 0, to = 0] = node.range ?? [];
  return [from, to];
};

const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

const spliced = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

/** The end of the line on which a value ends, comments included. */
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

// A block value’s range ends at the start of the next line: the last sign of it counts.
const lastSign = (text: string, [from, to]: [number, number]): number =>
  from + text.slice(from, to).trimEnd().length;

const firstKeyAt = (map: YAMLMap): number => {
  const key = map.items[0]?.key;
  return isNode(key) ? rangeOf(key)[0] : rangeOf(map)[0];
};

const withNewField = (text: string, from: number, map: YAMLMap, line: string): string => {
  if (map.flow) {
    const close = from + rangeOf(map)[1] - 1;
    const before = text.slice(0, close).trimEnd();
    const comma = map.items.length > 0 && !before.endsWith(',') ? ',' : '';
    return `${before}${comma} ${line} ${text.slice(close)}`;
  }
  const indent = ' '.repeat(columnOf(text, from + firstKeyAt(map)));
  const [start, end] = rangeOf(map);
  const at = lineEnd(text, lastSign(text, [from + start, from + end]));
  return spliced(text, at, at, `\n${line.replace(/^/gm, indent)}`);
};

/**
 * Writes one value and touches nothing else: comments, quotes and line breaks stay as they are.
 * In: the whole file, its path, the way to the field, and the value as YAML.
 * Throws if the group that should hold the field is not there.
 */
export const withValue = (text: string, file: string, path: Path, value: string): string => {
  const { tree, from } = read(text, file);
  const old = tree.getIn(path, true);
  if (isScalar(old)) {
    const [start, end] = rangeOf(old);
    // An empty value has no place of its own: it stands after the colon.
    const by = start === end ? ` ${value}` : value;
    return spliced(text, from + start, from + end, by);
  }
  if (old !== undefined) throw new Error(`${file}: “${path.join('.')}” is not one value.`);
  const parent = path.length > 1 ? tree.getIn(path.slice(0, -1), true) : tree.contents;
  if (!isMap(parent)) throw new Error(`${file}: there is no “${path.slice(0, -1).join('.')}”.`);
  return withNewField(text, from, parent, `${String(path.at(-1))}: ${value}`);
};

/**
 * Adds a group of values at the end of a list and touches nothing else. Makes the list if need be.
 * In: as `withValue`; the values by name, as YAML.
 */
export const withItem = (
  text: string,
  file: string,
  path: Path,
  item: Readonly<Record<string, string>>,
): string => {
  const { tree, from } = read(text, file);
  const list = tree.getIn(path, true);
  const pairs = Object.entries(item).map(([key, value]) => `${key}: ${value}`);
  const lines = (indent: string) =>
    pairs.map((pair, index) => `\n${indent}${index === 0 ? '- ' : '  '}${pair}`).join('');
  if (isSeq(list) && list.flow !== true) {
    const [start, end] = rangeOf(list);
    const first = list.items[0];
    const column = columnOf(text, from + (isNode(first) ? rangeOf(first)[0] : start)) - 2;
    const at = lineEnd(text, lastSign(text, [from + start, from + end]));
    return spliced(text, at, at, lines(' '.repeat(Math.max(0, column))));
  }
  const flow = `{ ${pairs.join(', ')} }`;
  if (isSeq(list)) {
    const close = from + rangeOf(list)[1] - 1;
    const before = text.slice(0, close).trimEnd();
    const comma = list.items.length > 0 && !before.endsWith(',') ? ', ' : '';
    return `${before}${comma}${flow}${text.slice(close)}`;
  }
  const parent = path.length > 1 ? tree.getIn(path.slice(0, -1), true) : tree.contents;
  if (!isMap(parent)) throw new Error(`${file}: there is no “${path.slice(0, -1).join('.')}”.`);
  const field = `${String(path.at(-1))}:`;
  return withNewField(
    text,
    from,
    parent,
    parent.flow ? `${field} [${flow}]` : `${field}${lines('  ')}`,
  );
};
