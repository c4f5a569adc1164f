import { z } from 'zod';
import { problem, type Path, type Problem } from '../issue.ts';
import { nearest } from '../nearest.ts';
import { asYaml, exampleYaml } from './example-yaml.ts';
import { formatProblem } from './format-problem.ts';
import { fieldOf, valueAt, type Reading } from './reading.ts';
import { choicesOf, descriptionOf, fieldNames, idsOf, schemaAt } from './schema-walk.ts';

type ZodIssue = z.core.$ZodIssue;

const nameOfType = (value: unknown): string => {
  if (value === null) return 'nothing (null)';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a day without quotes';
  if (typeof value === 'object') return 'a group of fields';
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number without quotes',
    boolean: 'true or false',
  };
  return names[typeof value] ?? 'something else';
};

const wanted: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list: each line begins with “- ”',
  object: 'a group of fields, indented by two spaces',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  tuple: 'a list of two numbers',
};

const truth: Readonly<Record<string, string>> = {
  yes: 'true',
  on: 'true',
  true: 'true',
  no: 'false',
  off: 'false',
  false: 'false',
};

const isDigits = (path: Path): boolean => ['digits', 'display'].includes(fieldOf(path));

// Of the ways a value may be written, the editor most likely meant the one that failed deepest.
const likeliest = (branches: readonly ZodIssue[][]): readonly ZodIssue[] => {
  const depth = (branch: readonly ZodIssue[]): number =>
    Math.max(0, ...branch.map((one) => one.path.length));
  return [...branches].sort((one, other) => depth(other) - depth(one))[0] ?? [];
};

const typeProblem = (reading: Reading, path: Path, expected: string): Problem => {
  const at = { file: reading.file, path };
  const schema = schemaAt(reading.schema, path);
  const value = valueAt(reading.fields, path);
  const field = fieldOf(path);
  const about = descriptionOf(schema);
  const needsQuotes =
    typeof value === 'number' || typeof value === 'boolean' || value instanceof Date;
  if (needsQuotes && expected === 'string') {
    const written = reading.written(path) ?? String(value);
    const isHour = (field === 'open' || field === 'close') && /^\d{1,2}$/.test(written);
    const fix = `${field}: "${isHour ? `${written.padStart(2, '0')}:00` : written}"`;
    if (typeof value === 'number' && isDigits(path))
      return problem('digits-without-quotes', at, { field, about, fix });
    return problem('wrong-type', at, {
      field,
      about,
      fix,
      wants: 'text in quotes',
      found: nameOfType(value),
    });
  }
  const wants = wanted[expected] ?? expected;
  const said = typeof value === 'string' ? truth[value.toLowerCase()] : undefined;
  const fix = expected === 'boolean' && said ? `${field}: ${said}` : exampleYaml(schema, field);
  return problem('wrong-type', at, { field, about, fix, wants, found: nameOfType(value) });
};

const choiceProblem = (reading: Reading, path: Path, choices: string[]): Problem => {
  const at = { file: reading.file, path };
  const value = valueAt(reading.fields, path);
  const field = fieldOf(path);
  const schema = schemaAt(reading.schema, path);
  const about = descriptionOf(schema);
  if (typeof value !== 'string') {
    const wants = `one of: ${choices.join(', ')}`;
    const fix = exampleYaml(schema, field);
    return problem('wrong-type', at, { field, about, fix, wants, found: nameOfType(value) });
  }
  // “Monday” is far from “mon” by its letters alone.
  const begins = choices.find((one) => one.length > 2 && value.toLowerCase().startsWith(one));
  const near = nearest(value, choices) || (begins ?? '');
  const isInList = typeof path.at(-1) === 'number';
  const shown = choices.join(', ');
  const right = near || `… # one of: ${shown}`;
  const mayBeList =
    !isInList && schema && choicesOf(schema).some((one) => one instanceof z.ZodArray);
  const whole = mayBeList && !near ? `${field}: [${asYaml(value)}]` : `${field}: ${right}`;
  const fix = isInList ? `- ${right}` : whole;
  const data = { field, about, fix, value, nearest: near, choices: shown };
  const found = problem('unknown-choice', at, data);
  return near ? { ...found, swap: [value, near] } : found;
};

const unknownFields = (reading: Reading, path: Path, keys: readonly string[]): Problem[] => {
  const parent = valueAt(reading.fields, path);
  const known = fieldNames(schemaAt(reading.schema, path));
  const present = new Set(Object.keys((parent ?? {}) as object));
  return keys.map((key) => {
    const near =
      nearest(
        key,
        known.filter((name) => !present.has(name)),
      ) || nearest(key, known);
    const value = valueAt(reading.fields, [...path, key]);
    const fix = near ? `${near}: ${asYaml(value)}` : `Delete the line “${key}:”.`;
    const at = { file: reading.file, path: [...path, key] };
    const data = {
      field: key,
      about: '',
      fix,
      nearest: near,
      known: [...new Set(known)].join(', '),
    };
    const found = problem('unknown-field', at, data);
    return near ? { ...found, swap: [key, near] } : found;
  });
};

const translate = (reading: Reading, issue: ZodIssue, above: Path): Problem[] => {
  const path = [...above, ...issue.path] as Path;
  const schema = schemaAt(reading.schema, path);
  const isMissing = path.length > 0 && valueAt(reading.fields, path) === undefined;
  if (issue.code === 'unrecognized_keys') return unknownFields(reading, path, issue.keys);
  if (isMissing && issue.code !== 'custom') {
    const field = fieldOf(path);
    const data = { field, about: descriptionOf(schema), fix: exampleYaml(schema, field) };
    return [problem('missing-field', { file: reading.file, path }, data)];
  }
  if (issue.code === 'invalid_union') {
    const inner = likeliest(issue.errors);
    const isDeep = inner.some((one) => one.path.length > 0);
    const isKind = issue.discriminator !== undefined && 'options' in issue;
    const ids = isKind ? (issue.options ?? []).map(String) : idsOf(schema);
    if (isDeep) return inner.flatMap((one) => translate(reading, one, path));
    if (ids.length > 0) return [choiceProblem(reading, path, ids)];
    return inner.slice(0, 1).flatMap((one) => translate(reading, one, path));
  }
  if (issue.code === 'invalid_value') {
    return [choiceProblem(reading, path, issue.values.map(String))];
  }
  if (issue.code === 'invalid_type') return [typeProblem(reading, path, issue.expected)];
  return [formatProblem(reading, path, issue)];
};

const hasShape = ({ code }: ZodIssue): boolean => code !== 'custom';

/**
 * Says in plain words what a schema found wrong with the fields of one file.
 * @returns one problem for each mistake, with corrected YAML; empty if the fields are right.
 */
export const schemaProblems = (reading: Reading): Problem[] => {
  const result = reading.schema.safeParse(reading.fields);
  if (result.success) return [];
  // A value of the wrong shape fails every further test too: one sentence about it is enough.
  const shapes = new Set(result.error.issues.filter(hasShape).map(({ path }) => path.join('.')));
  // Whether a day closes before it opens can be said of two times only.
  const isOfUnreadHours = ({ path }: ZodIssue): boolean =>
    path.at(-1) === 'close' && shapes.has([...path.slice(0, -1), 'open'].join('.'));
  const issues = result.error.issues.filter(
    (issue) => hasShape(issue) || !(shapes.has(issue.path.join('.')) || isOfUnreadHours(issue)),
  );
  return issues.flatMap((issue) => translate(reading, issue, []));
};
