import { isMap, isScalar, isSeq, type Document as YamlDocument, type Node } from 'yaml';
import type { Place } from '../../src/domain/checks/issue.ts';

/** A file as read, with all that is needed to point into it. */
export interface Source {
  text: string;
  /** Where the fields begin in the file, in characters. */
  fieldsAt: number;
  /** Where the text below the fields begins. */
  bodyAt: number;
  tree: YamlDocument | null;
  /** Where broken lines begin, in characters: what is read there is not what was meant. */
  broken?: readonly number[];
}

/** A stretch of one line. Lines and columns count from 1. */
export interface Location {
  line: number;
  column: number;
  /** How many characters, at least 1. */
  length: number;
  /** The whole line as it stands in the file. */
  text: string;
}

type Span = readonly [number, number];

const spanOf = (node: Node | null | undefined): Span | null => {
  const range = node?.range;
  return range ? [range[0], range[1]] : null;
};

/** The stretch of the YAML that `path` leads to, or of the nearest field above it. */
const spanOfPath = (tree: YamlDocument, path: Place['path'] = [], wantsName: boolean): Span => {
  let node = tree.contents as Node | null;
  let name: Span | null = null;
  let found: Span = [0, 1];
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (one) => isScalar(one.key) && String(one.key.value) === String(key),
      );
      if (!pair) return found;
      name = spanOf(pair.key as Node);
      node = pair.value as Node | null;
      found = name ?? found;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as Node | undefined;
      if (!item) return found;
      node = item;
      name = null;
      const [from, to] = spanOf(item) ?? found;
      found = isScalar(item) ? [from, to] : [from, from + 1];
    } else {
      return found;
    }
  }
  const value = isScalar(node) ? spanOf(node) : null;
  const isWritten = value !== null && value[1] > value[0];
  return !wantsName && isWritten ? value : (name ?? found);
};

const locationAt = (text: string, [from, to]: Span): Location => {
  const start = Math.max(0, Math.min(from, text.length));
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/, '');
  const column = start - lineStart + 1;
  return {
    line: text.slice(0, start).split('\n').length,
    column,
    length: Math.max(1, Math.min(to - start, line.length - column + 1)),
    text: line,
  };
};

/**
 * Finds a place in its file.
 * @param wantsName point at a field’s name and not at its value
 * @returns the line; the first line if nothing better is known; null if the file was not read
 */
export const locate = (
  source: Source | undefined,
  place: Place,
  wantsName = false,
): Location | null => {
  if (!source) return null;
  if (place.fileSpan) return locationAt(source.text, place.fileSpan);
  if (place.span) {
    const [from, to] = place.span;
    return locationAt(source.text, [from + source.bodyAt, to + source.bodyAt]);
  }
  if (!source.tree || !place.path) return locationAt(source.text, [0, 1]);
  const [from, to] = spanOfPath(source.tree, place.path, wantsName);
  return locationAt(source.text, [from + source.fieldsAt, to + source.fieldsAt]);
};

/** The value at `path` exactly as it is written, without quotes; undefined if it is no plain value. */
export const writtenAt = (tree: YamlDocument, path: Place['path'] = []): string | undefined => {
  const node: unknown = tree.getIn(path, true);
  return isScalar(node) ? node.source : undefined;
};
