import { z } from 'zod';
import { descriptionOf, peel } from '../../src/domain/checks/schema/schema-walk.ts';
import { linkedFolders, namesDistricts } from './entry-links.ts';
import type { FormChoices, Option } from './form-choices.ts';
import { defaultOf, formKind, nameInList, wordInGroup } from './form-kind.ts';
import { valueField } from './value-field.ts';

/** One field of a form, as Sveltia CMS reads it. */
export type FormField = Record<string, unknown> & { name: string };

/** What is needed to make the form of one kind of file. */
export interface FormContext {
  kind: string;
  choices: FormChoices;
}

type Fields = Record<string, z.ZodType>;

/** “reviewBy” as people read it: “Review by”. */
export const labelOf = (name: string): string => {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const isNeeded = (schema: z.ZodType): boolean =>
  !schema.safeParse(undefined).success && !schema.safeParse(null).success;

const basics = (name: string, schema: z.ZodType): FormField => {
  const hint = descriptionOf(schema);
  const normal = defaultOf(schema);
  return {
    name,
    label: labelOf(name),
    ...(hint && { hint }),
    required: isNeeded(schema),
    ...(normal !== undefined && { default: normal }),
  };
};

const withoutDefault = ({ default: _normal, ...field }: FormField): FormField => field as FormField;

/** A line for each id, in the words of the vocabulary where it has any. */
const optionsOf = (ids: readonly string[], { choices }: FormContext): readonly Option[] =>
  choices.words.get(ids.join(' ')) ?? ids.map((id) => ({ label: id, value: id }));

// A guide and a page may have the same id: the form can offer it only once.
const entryOptions = (folders: readonly string[], { choices }: FormContext): Option[] => {
  const options = folders.flatMap((folder) => choices.entries.get(folder) ?? []);
  return [...new Map(options.map((option) => [option.value, option])).values()];
};

const linkField = (field: FormField, folders: readonly string[], context: FormContext) => {
  const [folder] = folders;
  // A relation can look into one collection only; publications are shown in three.
  if (folders.length > 1 || folder === 'publications') {
    return { ...field, widget: 'select', options: entryOptions(folders, context) };
  }
  const relation = { collection: folder, value_field: '{{slug}}', display_fields: ['name'] };
  return { ...field, widget: 'relation', ...relation };
};

const choicesField = (field: FormField, words: string[], ids: string[], context: FormContext) => {
  const isPlaces = namesDistricts(context.kind, field.name);
  const listed = isPlaces ? context.choices.districts : optionsOf(ids, context);
  const options = [...words.map((word) => ({ label: word, value: word })), ...listed];
  const own = withoutDefault(field);
  return {
    ...own,
    widget: 'select',
    multiple: true,
    options,
    ...(field['required'] === true && { min: 1 }),
  };
};

const listField = (field: FormField, item: z.ZodType, context: FormContext): FormField => {
  const folders = linkedFolders(context.kind, field.name);
  if (folders) {
    return {
      ...field,
      widget: 'list',
      field: linkField({ name: 'id', label: 'Entry' }, folders, context),
    };
  }
  const kind = formKind(item);
  const isPlaces = kind.is === 'value' && namesDistricts(context.kind, field.name);
  if (isPlaces) return choicesField(field, [], [], context);
  const summary = { label_singular: field['label'], collapsed: 'auto' };
  if (kind.is === 'group') {
    return { ...field, widget: 'list', ...summary, fields: formFields(kind.fields, context) };
  }
  return { ...field, widget: 'list', field: formField('line', item, context) };
};

const namedListField = (field: FormField, value: z.ZodType, context: FormContext): FormField => {
  const kind = formKind(value);
  const rest =
    kind.is === 'group' ? formFields(kind.fields, context) : [formField('value', value, context)];
  const name = { name: nameInList, label: 'Name', widget: 'string', required: true };
  return {
    ...field,
    widget: 'list',
    summary: `{{${nameInList}}}`,
    collapsed: true,
    fields: [name, ...rest],
  };
};

const typesOf = (variants: Record<string, Fields>, context: FormContext) =>
  Object.entries(variants).map(([name, fields]) => ({
    name,
    label: labelOf(name.replaceAll('-', ' ')),
    fields: formFields(fields, context),
  }));

/** The form’s field for one field of a schema: label, explanation, choices, and what is needed. */
export const formField = (name: string, schema: z.ZodType, context: FormContext): FormField => {
  const field = basics(name, schema);
  const kind = formKind(schema);
  switch (kind.is) {
    case 'group':
      return {
        ...field,
        widget: 'object',
        collapsed: 'auto',
        fields: formFields(kind.fields, context),
      };
    case 'variants': {
      const types = typesOf(kind.variants, context);
      return { ...withoutDefault(field), widget: 'object', typeKey: kind.key, types };
    }
    case 'word-or-group': {
      const words = Object.fromEntries(kind.words.map((word) => [word, {}]));
      const types = typesOf({ ...words, range: kind.fields }, context);
      return { ...withoutDefault(field), widget: 'object', typeKey: wordInGroup, types };
    }
    case 'named-list':
      return namedListField(field, kind.value, context);
    case 'list':
      return listField(field, kind.item, context);
    case 'choices':
      return choicesField(field, kind.words, kind.ids, context);
    case 'written':
      return { ...withoutDefault(field), widget: 'string' };
    case 'value': {
      const folders = linkedFolders(context.kind, name);
      if (folders && peel(schema) instanceof z.ZodString) return linkField(field, folders, context);
      return { ...field, ...valueField(kind.schema, (ids) => optionsOf(ids, context)) };
    }
  }
};

/** The form’s fields for a group of fields. */
export const formFields = (fields: Fields, context: FormContext): FormField[] =>
  Object.entries(fields).map(([name, schema]) => formField(name, schema, context));
