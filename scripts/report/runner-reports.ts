import { z } from 'zod';
import type { Tally } from './tally.ts';

const count = z.int().nonnegative();

const vitestReport = z.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

const playwrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
});

/** The runners whose reports can be read. */
export type Runner = 'vitest' | 'playwright';

/**
 * Counts a runner's own JSON report. Throws when the text is no such report.
 * @param text - what the runner's `json` reporter wrote
 */
export function readReport(runner: Runner, text: string): Tally {
  const report: unknown = JSON.parse(text);
  return runner === 'vitest' ? readVitest(report) : readPlaywright(report);
}

function readVitest(input: unknown): Tally {
  const report = vitestReport.parse(input);
  // A file that cannot be loaded is "failed" with no failed test in it, and Vitest counts none.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readPlaywright(input: unknown): Tally {
  const { stats, errors } = playwrightReport.parse(input);
  return {
    passed: stats.expected,
    // A test that passes only sometimes has not passed. `errors` are those outside any test.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
