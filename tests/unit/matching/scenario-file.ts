import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const ids = z.array(z.string()).default([]);
const byGroup = z.record(z.string(), z.array(z.string())).default({});

const scenarioSchema = z.strictObject({
  name: z.string(),
  rows: ids,
  at: z.string(),
  answers: z.record(z.string(), z.unknown()),
  'must show first': z.string().optional(),
  'must show first in': z.record(z.string(), z.string()).default({}),
  'must show in': byGroup,
  'must show in order': ids,
  'must show': ids,
  'must not show': ids,
  'must not show in': byGroup,
  'must say': ids,
  'must not say': ids,
  'must ask for': ids,
});

/** One situation a caseworker can read, and what the result must and must not hold. */
export type Scenario = z.infer<typeof scenarioSchema>;

const folder = resolve(import.meta.dirname, '../../scenarios');

/** The scenarios of one file of tests/scenarios. */
export const readScenarios = (file: string): Scenario[] =>
  z.array(scenarioSchema).parse(parse(readFileSync(resolve(folder, `${file}.yaml`), 'utf8')));
