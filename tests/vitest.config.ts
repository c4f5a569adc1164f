import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');
// A busy machine of two cores is slow, not wrong: no test asserts on time.
const node = { root, environment: 'node' as const, testTimeout: 60_000 };

// Astro's own settings let these tests import .astro files. They are loaded only where there is
// such a test: loading them reads the whole content configuration.
const components = existsSync(resolve(root, 'tests/components'))
  ? [
      getViteConfig({
        test: { ...node, name: 'components', include: ['tests/components/**/*.test.{ts,tsx}'] },
      }),
    ]
  : [];

export default defineConfig({
  root,
  test: {
    // The tests share two cores with a browser on the machines this runs on.
    maxWorkers: 2,
    projects: [
      { test: { ...node, name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { ...node, name: 'content', include: ['tests/content/**/*.test.ts'] } },
      ...components,
    ],
  },
});
