import { stringify } from 'yaml';
import { z } from 'zod';
import { exampleYaml } from '../../src/domain/checks/schema/example-yaml.ts';
import { choicesOf, descriptionOf, idsOf } from '../../src/domain/checks/schema/schema-walk.ts';
import { homes } from '../content/folders.ts';
import type { Beginning, Starter } from './starter.ts';

const widest = 96;

/** Lines of comment of at most `widest` signs. */
const comment = (text: string): string[] => {
  const lines = [''];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.length - 1;
    const longer = `${lines[last] ?? ''} ${word}`;
    if (longer.length + 1 > widest) lines.push(` ${word}`);
    else lines[last] = longer;
  }
  return lines.map((line) => `#${line}`);
};

const shapeFor = (schema: z.ZodType, values: Record<string, unknown>) => {
  const shapes = choicesOf(schema).flatMap((choice) =>
    choice instanceof z.ZodObject ? [choice.shape as Record<string, z.ZodType>] : [],
  );
  // A union’s shape is the one that knows every value.
  const right = shapes.find((shape) => Object.keys(values).every((key) => key in shape));
  if (!right) throw new Error(`No schema has all of: ${Object.keys(values).join(', ')}`);
  return right;
};

const asYaml = (key: string, value: unknown): string =>
  stringify({ [key]: value }, { singleQuote: true, lineWidth: 0, flowCollectionPadding: false })
    .replace(/'(\d{4}-\d\d-\d\d)'/g, '$1')
    .trimEnd();

const field = (key: string, schema: z.ZodType, values: Record<string, unknown>): string => {
  const ids = idsOf(schema);
  const choices = ids.length > 0 && ids.length < 40 ? ` One of: ${ids.join(', ')}.` : '';
  const about = comment(`${descriptionOf(schema)}${choices}`);
  if (key in values) return [...about, asYaml(key, values[key])].join('\n');
  const example = exampleYaml(schema, key).split('\n');
  return [...about, ...example.map((line) => `# ${line}`)].join('\n');
};

/**
 * The first version of a new file: every field with what it is for, those that must be there filled
 * in as carefully as can be, the others as examples behind a # sign.
 */
export const firstVersion = (starter: Starter, from: Beginning): string => {
  const home = homes.find(({ kind }) => kind === starter.kind);
  if (!home) throw new Error(`Nothing reads a ${starter.kind}`);
  const values = starter.values(from);
  const shape = shapeFor(home.schema, values);
  const fields = Object.entries(shape).map(([key, schema]) => field(key, schema, values));
  const written = typeof starter.text === 'function' ? starter.text(from) : starter.text;
  const text = written === undefined ? '' : `\n${written}\n`;
  const inside = fields.join('\n\n');
  return home.body === 'none' ? `${inside}\n` : `---\n${inside}\n---\n${text}`;
};
