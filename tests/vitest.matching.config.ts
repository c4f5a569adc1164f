import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const unit = (folder: string, names: readonly string[]): string[] =>
  names.map((name) => `tests/unit/${folder}/${name}.test.ts`);

// The quick tests of the matching engine, for the mutation run: it repeats them for each of some
// two thousand small faults. The slow proofs over the whole content are left to `npm test`.
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    environment: 'node',
    testTimeout: 60_000,
    include: [
      ...unit('matching', [
        'always',
        'parse-answers',
        'beside-result',
        'first-group',
        'groups',
        'judge-person',
        'judges',
        'order',
        'relevance',
        'routes',
        'public-match',
        'routing-map',
        'said-once',
        'scenarios',
        'situation',
        'speciality',
        'to-match-entry',
        'unsaid',
      ]),
      ...unit('opening', ['london-calendar', 'opening-state']),
    ],
  },
});
