import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkTexts, goodText } from './check-files.ts';

interface Damage {
  issue: string;
  /** The file that is damaged; a guide if left out. */
  file?: string;
  /** Words put below its text. */
  text?: string;
  /** Lines of it, and what they become. */
  replace?: string;
  by?: string;
  /** Line and column of the worst problem. */
  at: string;
  wrong: string;
  write: string;
}

const folder = resolve(import.meta.dirname, '../fixtures/content/hostile');
const subjects = readdirSync(folder).map((name) => ({
  subject: name.replace('.yaml', ''),
  damages: parse(readFileSync(resolve(folder, name), 'utf8')) as Damage[],
}));

const usual = 'content/national/guides/first-steps.md';

const spoiled = ({ file = usual, text, replace = '', by = '' }: Damage): string => {
  const good = goodText(file);
  if (text !== undefined) return `${good}\n${text}\n`;
  expect(good, 'the good file holds these lines').toContain(replace);
  return good.replace(replace, () => by);
};

const titleOf = ({ text, by = '', issue }: Damage): string =>
  `${issue}: ${JSON.stringify(text ?? by)}`;

describe.each(subjects)('$subject: nothing unsafe passes', ({ damages }) => {
  test.each(damages.map((one) => ({ ...one, title: titleOf(one) })))('$title', (one) => {
    const file = one.file ?? usual;
    const told = checkTexts({ [file]: spoiled(one) }).placed.filter(
      (found) => found.file === file && found.severity !== 'note',
    );
    const problem = told.find(({ issue, wrong }) => issue === one.issue && wrong === one.wrong);
    expect(problem, told.map(({ issue, wrong }) => `${issue}: ${wrong}`).join('\n')).toBeDefined();
    const { location, write } = problem!;
    expect(`${location?.line}:${location?.column}`).toBe(one.at);
    expect(write).toBe(one.write);
    for (const { wrong, write: better } of told) {
      expect(`${wrong} ${better}`).not.toMatch(/undefined|NaN|\[object|\bError\b|\n\s+at /);
    }
  });
});

test('there are hundreds of them', () => {
  const all = subjects.flatMap(({ damages }) => damages);
  expect(all.length).toBeGreaterThan(400);
  expect(new Set(all.map(({ issue }) => issue)).size).toBeGreaterThan(45);
});
