import { z } from 'zod';
import { idsOf } from '../../src/domain/checks/schema/schema-walk.ts';
import type { Option } from './form-choices.ts';

interface Limits {
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

const limitsOf = (schema: z.ZodType): Limits =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Limits;

const day = String.raw`^\d{4}-\d{2}-\d{2}$`;

// What is longer than this does not fit on one line of the form.
const longLine = 120;

const textField = (schema: z.ZodType): Record<string, unknown> => {
  if (schema instanceof z.ZodURL) return { widget: 'string', type: 'url' };
  if (schema instanceof z.ZodEmail) return { widget: 'string', type: 'email' };
  const { pattern, maxLength } = limitsOf(schema);
  if (pattern === day) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  const length = maxLength === undefined ? {} : { maxlength: maxLength };
  if (pattern) return { widget: 'string', ...length, pattern: [pattern, 'See the note below.'] };
  const isShort = maxLength !== undefined && maxLength <= longLine;
  return { widget: isShort ? 'string' : 'text', ...length };
};

/** How the form shows one value: what people type or choose, and its limits. */
export const valueField = (
  schema: z.ZodType,
  optionsOf: (ids: readonly string[]) => readonly Option[],
): Record<string, unknown> => {
  const ids = idsOf(schema);
  if (ids.length > 0) return { widget: 'select', options: optionsOf(ids) };
  if (schema instanceof z.ZodBoolean) return { widget: 'boolean' };
  if (!(schema instanceof z.ZodNumber)) return textField(schema);
  const { minimum, maximum } = limitsOf(schema);
  const isWhole = schema.format === 'safeint';
  return {
    widget: 'number',
    value_type: isWhole ? 'int' : 'float',
    ...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER && { min: minimum }),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { max: maximum }),
  };
};
