import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeQueries, readQueries } from './search/judge-queries.ts';
import { prepareFinder } from './search/prepare-finder.ts';
import { tellScores } from './search/tell-scores.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    queries: { type: 'string', default: 'tests/fixtures/search/queries.yaml' },
    partnership: { type: 'string', default: 'hertfordshire' },
  },
});

try {
  const { refs, find } = prepareFinder(root, values.partnership);
  const queries = readQueries(readFileSync(resolve(root, values.queries), 'utf8'));
  const scores = judgeQueries(queries, refs, find);
  console.log(tellScores(scores));
  process.exitCode = scores.isGoodEnough ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
