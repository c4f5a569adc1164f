import type { Home } from '../content/folders.ts';
import { formField, formFields, type FormContext, type FormField } from './form-fields.ts';
import { formKind, nameInList } from './form-kind.ts';
import { bodyField, originalField, rootList } from './form-names.ts';

const original: FormField = { name: originalField, widget: 'hidden', default: '' };

const bodyOf = ({ body }: Home): FormField[] =>
  body === 'none'
    ? []
    : [
        {
          name: bodyField,
          label: 'Text',
          hint: 'The text of the page, in Markdown. Numbers to call never stand in it.',
          widget: 'markdown',
          // The other mode rewrites cards and lists to tick as it reads them.
          modes: ['raw'],
          required: body === 'text',
        },
      ];

/** The code asks for the ids of a list of words, so people may change the words only. */
const withFixedNames = (list: FormField): FormField => ({
  ...list,
  label: 'Words',
  allow_add: false,
  allow_remove: false,
  fields: ((list['fields'] ?? []) as FormField[]).map((field) =>
    field.name === nameInList ? { ...field, readonly: true } : field,
  ),
});

/**
 * Every field of the form for one kind of file.
 * In: for a kind with variants, which of them: “strategy” of the publications.
 */
export const collectionFields = (
  home: Home,
  variant: string | null,
  context: FormContext,
): FormField[] => {
  const kind = formKind(home.schema);
  if (kind.is === 'named-list') {
    return [withFixedNames(formField(rootList, home.schema, context)), original];
  }
  if (kind.is === 'variants' && variant !== null) {
    const chosen: FormField = { name: kind.key, widget: 'hidden', default: variant };
    const fields = kind.variants[variant] ?? {};
    return [chosen, ...formFields(fields, context), ...bodyOf(home), original];
  }
  const fields = kind.is === 'group' ? formFields(kind.fields, context) : [];
  return [...fields, ...bodyOf(home), original];
};
