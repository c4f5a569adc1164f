import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judgeQueries, readQueries } from '../../../scripts/search/judge-queries.ts';
import { prepareFinder } from '../../../scripts/search/prepare-finder.ts';

const { refs, find } = prepareFinder(process.cwd(), 'hertfordshire');

const later = Array.from({ length: 19 }, (_, at) => `held-out-${at + 2}`);

it.each(['held-out', ...later])('the right answers to %s stay among the first', (name) => {
  const text = readFileSync(`tests/fixtures/search/${name}.yaml`, 'utf8');
  const { atOne, atThree, missedDangers } = judgeQueries(readQueries(text), refs, find);
  expect(missedDangers.map(({ q }) => q)).toEqual([]);
  expect(atOne).toBeGreaterThanOrEqual(0.8);
  expect(atThree).toBeGreaterThanOrEqual(0.95);
});
