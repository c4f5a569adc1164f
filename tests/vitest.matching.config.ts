import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const slow = ['command', 'exhaustive', 'promises', 'words'];

// The quick tests of the matching engine, for the mutation run: it repeats them for each of some
// three thousand small faults. The slow proofs over the whole content are left to `npm test`.
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    environment: 'node',
    testTimeout: 60_000,
    include: ['tests/unit/matching/*.test.ts', 'tests/unit/opening/*.test.ts'],
    exclude: slow.map((name) => `tests/unit/matching/${name}.test.ts`),
  },
});
