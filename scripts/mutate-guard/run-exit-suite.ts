import { spawn } from 'node:child_process';
import { once } from 'node:events';

interface JsonSuite {
  suites?: JsonSuite[];
  specs?: JsonSpec[];
}

interface JsonSpec {
  title: string;
  tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[];
}

/** What the exit suite said of one set of sources. */
export interface SuiteRun {
  /** Titles of all tests that were asked for. */
  titles: string[];
  /** Titles of the tests that failed. */
  red: string[];
}

/** Which tests to run, and how. */
export interface SuiteOptions {
  /** Part of the title of the tests to run; all of them when left out. */
  grep?: string;
  /** The first failure ends the run. */
  stopAtFirst?: boolean;
  /** How many browsers may be open at once. */
  workers?: number;
}

/**
 * Runs the exit suite on a fixture site made from `sources` (a folder like the project's root).
 * @throws when the tests could not be run at all
 */
export async function runExitSuite(
  sources: string,
  { grep, stopAtFirst = false, workers = 2 }: SuiteOptions = {},
): Promise<SuiteRun> {
  const words = ['test', '--config', 'tests/e2e/harness/fixture.config.ts'];
  words.push('--workers', String(workers));
  if (grep) words.push('--grep', grep);
  if (stopAtFirst) words.push('--max-failures', '1');
  const { stdout, stderr } = await runPlaywright(words, sources);
  const start = stdout.indexOf('{');
  if (start === -1) throw new Error(`Playwright gave no report: ${stderr}`);
  const report = JSON.parse(stdout.slice(start)) as JsonSuite & { errors: { message: string }[] };
  const specs = collectSpecs(report);
  if (specs.length === 0) throw new Error(report.errors.map(({ message }) => message).join('\n'));
  const titleOf = ({ title }: JsonSpec) => title;
  return { titles: specs.map(titleOf), red: specs.filter(hasFailed).map(titleOf) };
}

async function runPlaywright(words: readonly string[], sources: string) {
  const child = spawn('playwright', words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, EXIT_SITE: 'fixture', EXIT_SOURCES: sources },
  });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => (output[stream] += text));
  }
  await once(child, 'close');
  return output;
}

// A run that stops early reports the tests it did not come to as not ok either, without a result.
function hasFailed({ tests }: JsonSpec): boolean {
  return tests.some(({ status }) => status === 'unexpected');
}

function collectSpecs(suite: JsonSuite): JsonSpec[] {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(collectSpecs)];
}
