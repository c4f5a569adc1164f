import type { Judgement } from './judge-step.ts';

/** One step's name, time and outcome. */
export interface StepResult extends Judgement {
  name: string;
  seconds: number;
}

/** Sets the steps out as a table, one line each, for a terminal. */
export function stepTable(results: readonly StepResult[]): string {
  const head = ['step', 'seconds', 'passed', 'failed', 'skipped'];
  const rows = results.map(({ name, seconds, passed, failed, skipped }) => [
    name,
    seconds.toFixed(1),
    String(passed),
    String(failed),
    String(skipped),
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[], note = '') =>
    [
      ...cells.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      ),
      note,
    ]
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map((row, index) => line(row, results[index]?.note))].join('\n');
}
