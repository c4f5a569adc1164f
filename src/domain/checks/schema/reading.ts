import type { z } from 'zod';
import type { Path } from '../issue.ts';

/** What is needed to say where and how a value is wrong. */
export interface Reading {
  file: string;
  schema: z.ZodType;
  fields: unknown;
  /** The value as it is written in the file, if it is one word or number. */
  written: (path: Path) => string | undefined;
}

/** The value that `path` leads to, or undefined if there is none. */
export const valueAt = (fields: unknown, path: Path): unknown => {
  let found = fields;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string | number, unknown>)[key];
  }
  return found;
};

/** The last name on a path: a position in a list is told by the list’s name. */
export const fieldOf = (path: Path): string =>
  String(path.findLast((key) => typeof key === 'string') ?? 'these fields');
