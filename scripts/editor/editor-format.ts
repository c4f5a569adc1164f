import * as markdown from 'prettier/plugins/markdown';
import * as yaml from 'prettier/plugins/yaml';
import { format } from 'prettier/standalone';
import { parse } from 'yaml';
import type { z } from 'zod';
import { splitFields } from '../content/split-fields.ts';
import { bodyField, originalField, rootList } from './form-names.ts';
import { toForm } from './form-shape.ts';
import { mergeFields } from './merge-fields.ts';

type Form = Record<string, unknown>;

const houseStyle = { singleQuote: true, printWidth: 100, proseWrap: 'preserve' } as const;

const cut = (text: string): { fields: string; body: string } => {
  const parts = splitFields(text, '');
  if ('problem' in parts) throw new Error('Run npm run check:content: this file cannot be read.');
  return { fields: text.slice(...parts.fields), body: text.slice(parts.body) };
};

/** Turns a Markdown file with fields, or a YAML file, into what the form shows. */
export const formOf = (text: string, schema: z.ZodType, isMarkdown: boolean): Form => {
  const { fields, body } = isMarkdown ? cut(text) : { fields: text, body: '' };
  const shown = toForm(schema, parse(fields, { schema: 'core' }) ?? {});
  const form = Array.isArray(shown) ? { [rootList]: shown } : (shown as Form);
  const original = { [originalField]: text };
  return isMarkdown ? { ...form, [bodyField]: body.trim(), ...original } : { ...form, ...original };
};

/** Turns what the form shows into a file again, in the style of the content. */
export const fileOf = async (
  form: Form,
  schema: z.ZodType,
  isMarkdown: boolean,
): Promise<string> => {
  const { [originalField]: opened, [bodyField]: body, ...rest } = form;
  const original = typeof opened === 'string' && opened !== '' ? opened : null;
  const old = original && isMarkdown ? cut(original) : { fields: original ?? '', body: '' };
  const fields = mergeFields(old.fields, schema, rest[rootList] ?? rest);
  if (!isMarkdown) return format(fields, { ...houseStyle, parser: 'yaml', plugins: [yaml] });
  const isSameBody = typeof body === 'string' && body.trim() === old.body.trim();
  const text = isSameBody ? old.body : `\n${typeof body === 'string' ? body.trim() : ''}\n`;
  const plugins = [markdown, yaml];
  return format(`---\n${fields}---\n${text}`, { ...houseStyle, parser: 'markdown', plugins });
};
