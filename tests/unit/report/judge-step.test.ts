import { describe, expect, test } from 'vitest';
import { judgeStep, judgeUnrunnable } from '../../../scripts/report/judge-step.ts';

const test1 = (status: string) => ({ status });

function vitest(passed: number, failed: number, brokenFiles = 0, skipped = 0): string {
  const broken = { status: 'failed', assertionResults: [] };
  const tests = [
    ...Array.from({ length: passed }, () => test1('passed')),
    ...Array.from({ length: failed }, () => test1('failed')),
  ];
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
    testResults: [
      { status: failed > 0 ? 'failed' : 'passed', assertionResults: tests },
      ...Array.from({ length: brokenFiles }, () => broken),
    ],
  });
}

function playwright(expected: number, unexpected: number, flaky = 0, errors: string[] = []) {
  return JSON.stringify({
    errors: errors.map((message) => ({ message })),
    stats: { expected, unexpected, flaky, skipped: 0 },
  });
}

describe('a step without tests of its own counts as one', () => {
  test('passed when its program ended well', () => {
    expect(judgeStep({ exitCode: 0 })).toEqual({ passed: 1, failed: 0, skipped: 0, note: '' });
  });

  test.each([
    [1, 'ended with code 1'],
    [null, 'was stopped'],
  ])('failed when its program ended with %s', (exitCode, note) => {
    expect(judgeStep({ exitCode })).toEqual({ passed: 0, failed: 1, skipped: 0, note });
  });
});

describe('a test runner is counted by its own report', () => {
  const judge = (exitCode: number | null, text?: string) =>
    judgeStep({ exitCode, report: { runner: 'vitest', text } });

  test('all tests passed', () => {
    expect(judge(0, vitest(7, 0))).toEqual({ passed: 7, failed: 0, skipped: 0, note: '' });
  });

  test('some tests failed', () => {
    expect(judge(1, vitest(5, 2))).toMatchObject({ passed: 5, failed: 2 });
  });

  test('failed tests count even if the runner ended well', () => {
    expect(judge(0, vitest(5, 2))).toMatchObject({ passed: 5, failed: 2 });
  });

  test('a file that could not be loaded counts as a failure', () => {
    expect(judge(1, vitest(5, 0, 1))).toMatchObject({ passed: 5, failed: 1 });
  });

  test('skipped tests are told', () => {
    expect(judge(0, vitest(5, 0, 0, 3))).toMatchObject({ passed: 5, failed: 0, skipped: 3 });
  });

  test('a runner that crashed after its tests passed has failed', () => {
    expect(judge(1, vitest(5, 0))).toMatchObject({
      passed: 5,
      failed: 1,
      note: 'no test failed, but the runner ended with code 1',
    });
  });

  test('no report is a failure, whatever the exit code', () => {
    expect(judge(0)).toMatchObject({ failed: 1, note: 'wrote no report and ended with code 0' });
    expect(judge(null)).toMatchObject({ failed: 1, note: 'wrote no report and was stopped' });
  });

  test.each(['', '{"numPassed', '{}', '{"numPassedTests": -1}'])(
    'a report that cannot be read is a failure: %s',
    (text) => {
      expect(judge(0, text)).toMatchObject({ passed: 0, failed: 1 });
    },
  );

  test('a run without any test is a failure', () => {
    expect(judge(0, vitest(0, 0))).toMatchObject({ passed: 0, failed: 1, note: 'no test ran' });
  });
});

describe('a browser test run', () => {
  const judge = (exitCode: number, text: string) =>
    judgeStep({ exitCode, report: { runner: 'playwright', text } });

  test('counts what was expected and what was not', () => {
    expect(judge(1, playwright(8, 1))).toMatchObject({ passed: 8, failed: 1 });
  });

  test('a test that passes only sometimes has failed', () => {
    expect(judge(0, playwright(8, 0, 1))).toMatchObject({ passed: 8, failed: 1 });
  });

  test('an error outside any test is a failure', () => {
    expect(judge(1, playwright(0, 0, 0, ['no server']))).toMatchObject({ passed: 0, failed: 1 });
  });
});

test('a step that could not run is a failure, said plainly', () => {
  expect(judgeUnrunnable('build')).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
    note: 'not run, because "build" failed',
  });
});

test('a step that could not check anything is neither a success nor hidden', () => {
  const notChecked = 'NOT CHECKED: no registry answered.';
  expect(judgeStep({ exitCode: 0, notChecked })).toEqual({
    passed: 0,
    failed: 0,
    skipped: 0,
    note: notChecked,
  });
  expect(judgeStep({ exitCode: 1, notChecked }).failed).toBe(1);
});
