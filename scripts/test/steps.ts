import type { Runner } from '../report/runner-reports.ts';

/** One thing `npm test` does. */
export interface Step {
  name: string;
  /** The npm script that does it, and more arguments for it. */
  script: string;
  args?: readonly string[];
  /** For a test runner: where it leaves its JSON report. */
  report?: { runner: Runner; file: string };
  /** The name of a step without whose success this one means nothing. */
  needs?: string;
}

/** All of `npm test`, quick checks first. */
export const steps: readonly Step[] = [
  { name: 'format', script: 'format:check' },
  { name: 'lint', script: 'lint' },
  { name: 'unused code', script: 'unused' },
  { name: 'types', script: 'types' },
  { name: 'known holes in packages', script: 'audit' },
  { name: 'content checks', script: 'check:content' },
  {
    name: 'unit, content and component tests',
    script: 'test:unit',
    args: ['--reporter=dot', '--reporter=json', '--outputFile.json=.reports/unit.json'],
    report: { runner: 'vitest', file: '.reports/unit.json' },
  },
  { name: 'build', script: 'build' },
  { name: 'html, links and page weight', script: 'check:site', needs: 'build' },
  {
    name: 'browser tests',
    script: 'test:e2e',
    report: { runner: 'playwright', file: '.reports/e2e.json' },
    needs: 'build',
  },
];
