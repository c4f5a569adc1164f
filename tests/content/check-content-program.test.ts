import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodRoot, goodText, writeBelow } from './check-files.ts';

const program = resolve(import.meta.dirname, '../../scripts/check-content.ts');
const file = 'content/national/guides/first-steps.md';
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(goodRoot, root, { recursive: true });
  writeBelow(root, file, goodText(file).replace('section: now', 'section: nowhere'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const run = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [program, '--root', root, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });

test('the program ends with 1, tells the line, and writes what may be printed', () => {
  const { status, stdout, stderr } = run([], { GITHUB_ACTIONS: 'true' });
  expect(status).toBe(1);
  expect(stdout).toContain(`${file}:6:10  error  unknown-choice`);
  expect(stdout).toContain(`::error file=${file},line=6,col=10,title=unknown-choice::`);
  expect(stdout).not.toContain('\u001b[');
  expect(stderr).toBe('');
  const printable = readFileSync(join(root, '.build/printable.json'), 'utf8');
  expect(JSON.parse(printable)).toMatchObject({
    digits: ['01632960002', '01632960013', '08081570001'],
    never: expect.arrayContaining(['01632960046', '07700900001', '09088088088']) as unknown,
  });
}, 60_000);

test('--json prints JSON and nothing else', () => {
  const { stdout } = run(['--json'], { GITHUB_ACTIONS: 'true' });
  expect(JSON.parse(stdout)).toMatchObject({ errors: expect.any(Number) as unknown });
}, 60_000);

test('what the program does not understand is told in a sentence, without a stack trace', () => {
  const { status, stderr } = run(['--colour']);
  expect(status).toBe(1);
  expect(stderr).toContain('--colour');
  expect(stderr).not.toMatch(/\n\s+at /);
}, 60_000);
