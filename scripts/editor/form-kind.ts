import { z } from 'zod';
import { choicesOf, idsOf, peel } from '../../src/domain/checks/schema/schema-walk.ts';

/** How a form shows one value: the form and what it saves agree on this. */
export type FormKind =
  | { is: 'group'; fields: Record<string, z.ZodType> }
  | { is: 'variants'; key: string; variants: Record<string, Record<string, z.ZodType>> }
  | { is: 'word-or-group'; words: string[]; fields: Record<string, z.ZodType> }
  | { is: 'named-list'; value: z.ZodType }
  | { is: 'list'; item: z.ZodType }
  | { is: 'choices'; words: string[]; ids: string[] }
  | { is: 'written' }
  | { is: 'value'; schema: z.ZodType };

type Fields = Record<string, z.ZodType>;

const isWord = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral;

const isText = (schema: z.ZodType): boolean => isWord(schema) || schema instanceof z.ZodString;

const variantsOf = (union: z.ZodDiscriminatedUnion): FormKind => {
  const key = union.def.discriminator;
  const variants = (union.options as z.ZodObject[]).map(({ shape }) => {
    const { [key]: name, ...rest } = shape as Fields;
    return [idsOf(name ?? null)[0] ?? '', rest] as const;
  });
  return { is: 'variants', key, variants: Object.fromEntries(variants) };
};

const unionKind = (schema: z.ZodType): FormKind => {
  const choices = choicesOf(schema);
  const words = choices.filter(isWord).flatMap(idsOf);
  const list = choices.find((choice) => choice instanceof z.ZodArray);
  const group = choices.find((choice) => choice instanceof z.ZodObject);
  if (group) return { is: 'word-or-group', words, fields: group.shape as Fields };
  return list ? { is: 'choices', words, ids: idsOf(list) } : { is: 'written' };
};

const listKind = (list: z.ZodArray): FormKind => {
  const item = list.element as z.ZodType;
  const bare = peel(item);
  if (isWord(bare)) return { is: 'choices', words: [], ids: idsOf(bare) };
  // A list of values of any type is one line, as it stands in the file.
  return bare instanceof z.ZodUnion ? { is: 'written' } : { is: 'list', item };
};

/** Which part of a form is right for the values of a schema. */
export const formKind = (schema: z.ZodType): FormKind => {
  const bare = peel(schema);
  if (bare instanceof z.ZodDiscriminatedUnion) return variantsOf(bare);
  if (bare instanceof z.ZodUnion) return unionKind(bare);
  if (bare instanceof z.ZodObject) return { is: 'group', fields: bare.shape as Fields };
  if (bare instanceof z.ZodRecord) return { is: 'named-list', value: bare.valueType as z.ZodType };
  if (bare instanceof z.ZodArray) return listKind(bare);
  if (bare instanceof z.ZodTuple) return { is: 'written' };
  return { is: 'value', schema: bare };
};

/** The value a field has when nobody fills it in, if it is one word, number, true or false. */
export const defaultOf = (schema: z.ZodType): string | number | boolean | undefined => {
  const { success, data } = schema.safeParse(undefined);
  if (success && data === undefined && peel(schema) instanceof z.ZodBoolean) return false;
  const isPlain = typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean';
  return isPlain ? data : undefined;
};

/** True for text, so that a year without quotes is shown as text too. */
export const holdsText = (schema: z.ZodType): boolean => isText(peel(schema));

/** The name under which a form keeps the name of each member of a named list. */
export const nameInList = 'key';

/** The name under which a form keeps the chosen word of a field that is a word or a group. */
export const wordInGroup = 'is';
