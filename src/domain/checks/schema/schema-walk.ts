import { z } from 'zod';
import type { Path } from '../issue.ts';

/** Takes off what only says “may be missing”, “has a default” or “is tidied first”. */
export const peel = (schema: z.ZodType): z.ZodType => {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return peel(schema.unwrap() as z.ZodType);
  }
  return schema instanceof z.ZodPipe ? peel(schema.out as z.ZodType) : schema;
};

/** The choices of a union, each without its wrapping; any other schema is its only choice. */
export const choicesOf = (schema: z.ZodType): z.ZodType[] => {
  const bare = peel(schema);
  if (!(bare instanceof z.ZodUnion)) return [bare];
  return bare.options.flatMap((option) => choicesOf(option as z.ZodType));
};

const step = (schema: z.ZodType, key: string | number): z.ZodType | null => {
  for (const choice of choicesOf(schema)) {
    if (choice instanceof z.ZodObject && Object.hasOwn(choice.shape, key)) {
      return (choice.shape as Record<string, z.ZodType>)[key] ?? null;
    }
    if (choice instanceof z.ZodArray && typeof key === 'number') {
      return choice.element as z.ZodType;
    }
    if (choice instanceof z.ZodTuple && typeof key === 'number') {
      return ((choice.def.items as z.ZodType[])[key] ?? null) as z.ZodType | null;
    }
    if (choice instanceof z.ZodRecord) return choice.valueType as z.ZodType;
  }
  return null;
};

/** The schema of the field that `path` leads to, or null if there is none. */
export const schemaAt = (schema: z.ZodType, path: Path): z.ZodType | null => {
  let found: z.ZodType | null = schema;
  for (const key of path) found = found && step(found, key);
  return found;
};

/** What a field is for, as its schema describes it; '' if it does not. */
export const descriptionOf = (schema: z.ZodType | null): string => {
  for (let at = schema; at;) {
    if (at.description) return at.description;
    const bare = peel(at);
    if (bare === at) return '';
    // A description may stand on the wrapping or on what is wrapped.
    at = bare;
  }
  return '';
};

/** The names of the fields an object may have; empty if it is no object. */
export const fieldNames = (schema: z.ZodType | null): string[] =>
  schema
    ? choicesOf(schema).flatMap((choice) =>
        choice instanceof z.ZodObject ? Object.keys(choice.shape as object) : [],
      )
    : [];

/** The ids one may choose from, whether once or in a list; empty if the field is free. */
export const idsOf = (schema: z.ZodType | null): string[] =>
  schema
    ? choicesOf(schema).flatMap((choice) => {
        if (choice instanceof z.ZodEnum) return choice.options.map(String);
        if (choice instanceof z.ZodLiteral) return [...choice.values].map(String);
        return choice instanceof z.ZodArray ? idsOf(choice.element as z.ZodType) : [];
      })
    : [];
