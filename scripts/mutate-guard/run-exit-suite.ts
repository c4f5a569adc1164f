import { spawnSync } from 'node:child_process';

interface JsonSuite {
  suites?: JsonSuite[];
  specs?: { title: string; ok: boolean }[];
}

/** What the exit suite said of one set of sources. */
export interface SuiteRun {
  tests: number;
  /** Titles of the tests that failed. */
  red: string[];
}

/**
 * Runs the exit suite on a fixture site made from `sources` (a folder like the project's root).
 * `grep` chooses tests by title; with `stopAtFirst` the first failure ends the run.
 * Throws when the tests could not be run at all.
 */
export function runExitSuite(
  sources: string,
  { grep, stopAtFirst = false }: { grep?: string; stopAtFirst?: boolean } = {},
): SuiteRun {
  const words = ['test', '--config', 'tests/e2e/harness/fixture.config.ts'];
  if (grep) words.push('--grep', grep);
  if (stopAtFirst) words.push('--max-failures', '1');
  const { stdout, stderr } = spawnSync('playwright', words, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, EXIT_SITE: 'fixture', EXIT_SOURCES: sources },
  });
  const start = stdout.indexOf('{');
  if (start === -1) throw new Error(`Playwright gave no report: ${stderr}`);
  const report = JSON.parse(stdout.slice(start)) as JsonSuite & { errors: { message: string }[] };
  const specs = collectSpecs(report);
  if (specs.length === 0) throw new Error(report.errors.map(({ message }) => message).join('\n'));
  return { tests: specs.length, red: specs.filter(({ ok }) => !ok).map(({ title }) => title) };
}

function collectSpecs(suite: JsonSuite): { title: string; ok: boolean }[] {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(collectSpecs)];
}
