import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

// The exit suite on the fixture site, without a build of the real one: for the mutation run.
export default defineConfig({
  testDir: resolve(import.meta.dirname, '../exit'),
  outputDir: resolve(import.meta.dirname, '../../../.reports/exit-fixture'),
  reporter: [['json']],
  grepInvert: /@deep/,
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
});
