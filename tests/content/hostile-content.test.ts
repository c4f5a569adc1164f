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
      // What stands in the file itself may be repeated.
      const said = `${wrong} ${better}`.replaceAll(`“${one.text}”`, '');
      expect(said).not.toMatch(/undefined|NaN|\[object|\bError\b|\n\s+at /);
    }
  });
});

test('there are hundreds of them', () => {
  const all = subjects.flatMap(({ damages }) => damages);
  expect(all.length).toBeGreaterThan(400);
  expect(new Set(all.map(({ issue }) => issue)).size).toBeGreaterThan(45);
});

test('what editors rightly write is not taken for it', () => {
  const right = [
    'If you cannot speak, wait for the prompt and press 55.',
    'Press 2 for help with your mind, then 1.',
    'Call 101 if it is not an emergency.',
    'If you are not in danger now, call 101.',
    'To report, call 101, or 999 in danger.',
    'Do not tell them about your plan.',
    'Tell them that you are going to listen.',
    'They may confront you, follow you or check your phone.',
    'You can talk it over with a worker.',
    'Couples counselling is not safe while somebody is hurting you.',
    'They say that it is only a row. It is not.',
    'An order can stop them from coming to your home.',
    'The police can come. If nobody comes, call again.',
    'It is never your fault. You did not make them angry.',
    'Men can be hurt too.',
    'Courts look at what is best for the children.',
    'Ask for a worker from the council (they can come to you).',
    'There are refuges in Hertfordshire and in other counties.',
  ];
  const { placed } = checkTexts({ [usual]: `${goodText(usual)}\n${right.join('\n\n')}\n` });
  const told = placed.filter(({ file, severity }) => file === usual && severity !== 'note');
  expect(told.map(({ issue, wrong }) => `${issue}: ${wrong}`)).toEqual([]);
});
