import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { choicesOf, descriptionOf } from '../../../src/domain/checks/schema/schema-walk.ts';
import { editorConfig } from '../../../scripts/editor/editor-config.ts';
import { homes } from '../../../scripts/content/folders.ts';
import { nameInList, wordInGroup } from '../../../scripts/editor/form-kind.ts';
import { bodyField, originalField, rootList } from '../../../scripts/editor/form-names.ts';

interface Field {
  name: string;
  widget?: string;
  hint?: string;
  required?: boolean;
  options?: { label: string; value: string }[];
  fields?: Field[];
  field?: Field;
  types?: { name: string; fields: Field[] }[];
  typeKey?: string;
}

interface Form {
  name: string;
  format: string;
  fields: Field[];
}

interface Config {
  collections: (Form & { files?: Form[] })[];
}

let config: Config;
let forms: Form[];

beforeAll(() => {
  config = editorConfig({ root: '.', partnership: 'hertfordshire' }) as unknown as Config;
  forms = config.collections.flatMap((one) => one.files ?? [one]);
});

const inside = (field: Field): Field[] => [
  ...(field.fields ?? []),
  ...(field.field ? [field.field] : []),
  ...(field.types ?? []).flatMap(({ fields }) => fields),
];

const allFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...allFields(inside(field))]);

/** Every name of a field in a schema, however deep. */
const namesIn = (schema: z.ZodType): string[] =>
  choicesOf(schema).flatMap((choice) => {
    if (choice instanceof z.ZodArray) return namesIn(choice.element as z.ZodType);
    if (choice instanceof z.ZodRecord) return namesIn(choice.valueType as z.ZodType);
    if (!(choice instanceof z.ZodObject)) return [];
    const shape = Object.entries(choice.shape as Record<string, z.ZodType>);
    return shape.flatMap(([name, inner]) => [name, ...namesIn(inner)]);
  });

const formsOf = (kind: string): Form[] =>
  forms.filter(({ format }) => format === `sunflower-${kind}`);

const topFields = (kind: string): Field[] => formsOf(kind).flatMap(({ fields }) => fields);

const fieldNamed = (kind: string, name: string): Field | undefined =>
  allFields(topFields(kind)).find((field) => field.name === name);

test('the configuration is what the CMS’s own schema asks for', () => {
  const path = 'node_modules/@sveltia/cms/schema/sveltia-cms.json';
  const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
  const isValid = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  expect(isValid(config), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
  const broken = {
    ...config,
    collections: [{ ...config.collections[0], fields: [{ widget: 1 }] }],
  };
  expect(isValid(broken)).toBe(false);
});

test('every field of every schema is in a form', () => {
  const missing = homes.flatMap(({ kind, schema }) => {
    if (formsOf(kind).length === 0) return [kind];
    const shown = new Set(
      formsOf(kind).flatMap(({ fields }) =>
        allFields(fields).flatMap(({ name, typeKey }) => (typeKey ? [name, typeKey] : [name])),
      ),
    );
    return namesIn(schema)
      .filter((name) => !shown.has(name))
      .map((name) => `${kind}: ${name}`);
  });
  // No partnership here has a page that moved, so there is no such file to show.
  expect(missing).toEqual(['moved']);
});

test('no schema has a field with a name that the form keeps for itself', () => {
  const own = [bodyField, originalField, rootList, nameInList, wordInGroup];
  const taken = homes.flatMap(({ kind, schema }) =>
    namesIn(schema).flatMap((name) => (own.includes(name) ? [`${kind}: ${name}`] : [])),
  );
  expect(taken).toEqual([]);
});

test('the ids of a list of words are fixed: the code asks for them', () => {
  const [list] = formsOf('vocabulary').flatMap(({ fields }) => fields);
  expect(list).toMatchObject({ allow_add: false, allow_remove: false });
  expect(list?.fields?.[0]).toMatchObject({ name: nameInList, readonly: true });
});

test('the form explains each field with the words of its schema', () => {
  const service = homes.find(({ kind }) => kind === 'service')?.schema as z.ZodObject;
  const shape = service.shape as Record<string, z.ZodType>;
  for (const [name, schema] of Object.entries(shape)) {
    expect({ name, hint: topFields('service').find((field) => field.name === name)?.hint }).toEqual(
      {
        name,
        hint: descriptionOf(schema),
      },
    );
  }
  expect(fieldNamed('service', 'provider')?.required).toBe(true);
  expect(fieldNamed('service', 'alert')?.required).toBe(false);
});

test('choices come from the vocabulary, the districts and the entries that are there', () => {
  const values = (kind: string, name: string): string[] =>
    (fieldNamed(kind, name)?.options ?? []).map(({ value }) => value);
  expect(values('service', 'areas')).toContain('countywide');
  expect(values('service', 'areas')).toContain('dacorum');
  expect(values('service', 'genders')).toEqual(['any', 'unknown', 'woman', 'man', 'non-binary']);
  expect(values('statistic', 'publication').length).toBeGreaterThan(5);
  expect(fieldNamed('guide', 'related')?.field).toMatchObject({
    widget: 'relation',
    collection: 'guides',
  });
});

test('no list offers the same choice twice: the CMS would not start', () => {
  const twice = allFields(forms.flatMap(({ fields }) => fields)).filter(({ options = [] }) => {
    return new Set(options.map(({ value }) => value)).size < options.length;
  });
  expect(twice.map(({ name }) => name)).toEqual([]);
});
