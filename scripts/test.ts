import { mkdir, rm, writeFile } from 'node:fs/promises';
import { judgeUnrunnable } from './report/judge-step.ts';
import { stepTable, type StepResult } from './report/step-table.ts';
import { addTallies, summaryLine } from './report/tally.ts';
import { runStep } from './test/run-step.ts';
import { steps } from './test/steps.ts';

await rm('.reports', { recursive: true, force: true });
await mkdir('.reports', { recursive: true });

const results: StepResult[] = [];
for (const step of steps) {
  console.log(`\n> ${step.name}`);
  const blocker = results.find(({ name, failed }) => name === step.needs && failed > 0);
  const result = blocker
    ? { name: step.name, seconds: 0, ...judgeUnrunnable(blocker.name) }
    : await runStep(step);
  results.push(result);
  console.log(`  ${result.seconds.toFixed(1)} s: ${summaryLine(result)} ${result.note}`.trimEnd());
}

const total = addTallies(results);
await writeFile('.reports/summary.txt', `${summaryLine(total)}\n`);
console.log(`\n${stepTable(results)}\n`);
console.log(summaryLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
