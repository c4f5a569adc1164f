import { expect, test } from 'vitest';
import { stepTable } from '../../../scripts/report/step-table.ts';
import { addTallies, summaryLine } from '../../../scripts/report/tally.ts';

test('the closing line adds all steps up', () => {
  const total = addTallies([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 20, failed: 2, skipped: 0 },
  ]);
  expect(summaryLine(total)).toBe('21 passed, 2 failed');
});

test('the closing line names skipped tests when there are any', () => {
  expect(summaryLine({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped');
});

test('nothing at all adds up to nothing', () => {
  expect(summaryLine(addTallies([]))).toBe('0 passed, 0 failed');
});

test('the table has one line a step, with its time and its note', () => {
  const table = stepTable([
    { name: 'lint', seconds: 1.26, passed: 1, failed: 0, skipped: 0, note: '' },
    { name: 'browser tests', seconds: 100, passed: 12, failed: 1, skipped: 0, note: 'no server' },
  ]);
  expect(table).toBe(
    [
      'step           seconds  passed  failed  skipped',
      'lint               1.3       1       0        0',
      'browser tests    100.0      12       1        0  no server',
    ].join('\n'),
  );
});
