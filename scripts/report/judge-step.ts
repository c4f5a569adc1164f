import { readReport, type Runner } from './runner-reports.ts';
import type { Tally } from './tally.ts';

/** What is left of a step once its program has ended. */
export interface StepTraces {
  /** The program's exit code, or `null` when a signal ended it. */
  exitCode: number | null;
  /** Its own words, when it says that it could not check what it is there to check. */
  notChecked?: string | undefined;
  /** For a test runner: which one, and the report it wrote during this very step, if any. */
  report?: { runner: Runner; text: string | undefined };
}

/** A step's count, and what a reader must know beyond the numbers. */
export interface Judgement extends Tally {
  note: string;
}

/**
 * Counts one step. A step without tests of its own counts as one. Silence is never success:
 * a runner that crashed, wrote no report or ran no test has failed at least once.
 */
export function judgeStep({ exitCode, notChecked, report }: StepTraces): Judgement {
  const ending = exitCode === null ? 'was stopped' : `ended with code ${exitCode}`;
  // Neither a success nor a failure: it counts as nothing, and the table says why.
  if (exitCode === 0 && notChecked) return { passed: 0, failed: 0, skipped: 0, note: notChecked };
  if (!report) {
    return exitCode === 0
      ? { passed: 1, failed: 0, skipped: 0, note: '' }
      : { passed: 0, failed: 1, skipped: 0, note: ending };
  }
  if (report.text === undefined) return failure(`wrote no report and ${ending}`);

  let tally: Tally;
  try {
    tally = readReport(report.runner, report.text);
  } catch {
    return failure(`wrote a report that cannot be read and ${ending}`);
  }
  if (tally.failed > 0) return { ...tally, note: '' };
  if (exitCode !== 0) {
    return { ...tally, failed: 1, note: `no test failed, but the runner ${ending}` };
  }
  if (tally.passed === 0) return { ...tally, failed: 1, note: 'no test ran' };
  return { ...tally, note: '' };
}

/** The judgement on a step that could not be run because an earlier one failed: a failure. */
export function judgeUnrunnable(missing: string): Judgement {
  return failure(`not run, because "${missing}" failed`);
}

function failure(note: string): Judgement {
  return { passed: 0, failed: 1, skipped: 0, note };
}
