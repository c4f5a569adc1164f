import { z } from 'zod';
import type { Home } from '../content/folders.ts';

type Json = Record<string, unknown>;

// A year alone is a number in YAML.
const startsWithYear = String.raw`^\d{4}(-`;

const forEditors = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(forEditors);
  if (typeof value !== 'object' || value === null) return value;
  const json = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, forEditors(inner)]),
  ) as Json;
  const { pattern } = json;
  const isRoughDate = typeof pattern === 'string' && pattern.startsWith(startsWithYear);
  return isRoughDate ? { ...json, type: ['string', 'number'] } : json;
};

/**
 * What an editor’s program needs to complete and explain the fields of one kind of file. What a
 * refinement adds cannot be said in JSON Schema: the content check tells it.
 */
export const editorSchema = ({ name, schema }: Home): Json => {
  const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
  return { ...(forEditors(json) as Json), title: `Fields of a ${name}` };
};
