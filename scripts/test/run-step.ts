import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { judgeStep } from '../report/judge-step.ts';
import type { StepResult } from '../report/step-table.ts';
import type { Step } from './steps.ts';

const linesShownLive = 12;
const linesShownOnFailure = 120;

/** Runs one step, shows its first lines at once and, if it fails, its last ones; logs all of them. */
export async function runStep(step: Step): Promise<StepResult> {
  // A report of an earlier run must not speak for this one.
  if (step.report) await rm(step.report.file, { force: true });
  const start = performance.now();
  const { exitCode, lines } = await runScript(step);
  const seconds = (performance.now() - start) / 1000;
  const log = `.reports/${step.script.replaceAll(':', '-')}.log`;
  await writeFile(log, `${lines.join('\n')}\n`);

  const report = step.report && {
    runner: step.report.runner,
    text: await readFile(step.report.file, 'utf8').catch(() => undefined),
  };
  const notChecked = lines.find((line) => line.startsWith('NOT CHECKED'));
  const judgement = judgeStep({ exitCode, notChecked, ...(report && { report }) });
  if (judgement.failed > 0) showEnd(lines, log);
  return { name: step.name, seconds, ...judgement };
}

async function runScript({ script, args = [] }: Step) {
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (lines.length <= linesShownLive) console.log(`  ${line}`);
      if (lines.length === linesShownLive + 1) console.log('  ...');
    });
  }
  const closed = once(child, 'close');
  const exitCode = await new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    child.once('error', (error) => {
      lines.push(error.message);
      resolve(null);
    });
  });
  // A forgotten server may hold the output open for ever after the program has ended.
  await Promise.race([closed.catch(() => undefined), wait(2000, undefined, { ref: false })]);
  return { exitCode, lines };
}

function showEnd(lines: readonly string[], log: string): void {
  if (lines.length <= linesShownLive) return;
  const end = lines.slice(linesShownLive).slice(-linesShownOnFailure);
  const left = lines.length - linesShownLive - end.length;
  if (left > 0) console.log(`  (${left} lines more in ${log})`);
  for (const line of end) console.log(`  ${line}`);
}
