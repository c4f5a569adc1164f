import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkContent, type CheckResult } from '../../scripts/content/check.ts';

/** A small site's content without a mistake. Its numbers are Ofcom's made-up ones. */
export const goodRoot = resolve(import.meta.dirname, '../fixtures/content/good');

/** The day on which the small site is checked. */
export const testDay = new Date('2026-11-22T12:00:00Z');

export const options = { now: testDay, allowsMadeUpNumbers: true };

/** Checks a copy of the good content after `change` was made to it. */
export const checkChanged = (change: (root: string) => void, more: object = {}): CheckResult => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(goodRoot, root, { recursive: true });
    change(root);
    return checkContent(root, { ...options, ...more });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

/** Writes one file below `root`, with its folders. */
export const writeBelow = (root: string, path: string, text: string | Uint8Array): void => {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
