import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, it, test } from 'vitest';
import { beginningOf } from '../../scripts/new/beginning.ts';
import { calmName, idFrom } from '../../scripts/new/calm-name.ts';
import { firstVersion } from '../../scripts/new/first-version.ts';
import { placeFor } from '../../scripts/new/place-for.ts';
import { starters } from '../../scripts/new/starters.ts';
import { tellingWords } from '../../src/domain/parts/address.ts';
import { checkChanged, checkTexts, goodRoot } from './check-files.ts';

const program = resolve(import.meta.dirname, '../../scripts/new.ts');
const at = { partnership: 'testshire', national: false };
const begin = (word: string, name: string) => {
  const starter = starters[word]!;
  const from = beginningOf(name, starter, goodRoot, 'testshire');
  return { ...placeFor(starter, from, at), text: firstVersion(starter, from), kind: starter.kind };
};

describe('a new file', () => {
  it.each(Object.keys(starters))('%s is correct from the start, and explains itself', (word) => {
    const name =
      word === 'translation' ? 'at-court pl' : 'Refuge: leaving after abuse, Ünïted (North) 2';
    const { file, text, kind } = begin(word, name);
    const { placed } = checkTexts({ [file]: text });
    const errors = placed.filter(({ severity }) => severity === 'error');
    // A list without drafts tells what is still to be written.
    const mayLack = kind === 'partnership' || kind === 'search-list' ? ['unfinished'] : [];
    expect(errors.filter(({ issue }) => !mayLack.includes(issue))).toEqual([]);
    expect(text.match(/^# /gm)!.length).toBeGreaterThan(4);
    expect(text).not.toContain('\t');
  });

  it('cannot be published as it is', () => {
    const { file, text } = begin('service', 'North Line');
    const { placed } = checkTexts({ [file]: text.replace('draft: true\n', '') });
    expect(placed.map(({ issue }) => issue)).toContain('unfinished');
  });
});

test('a name becomes a calm address, whatever it is', () => {
  expect(idFrom('Women’s Aid – Ünïted')).toBe('womens-aid-united');
  expect(calmName('Leaving abuse', 'Information')).toBe('Information');
  expect(calmName('Help for victims of violence in North', 'Information')).not.toMatch(
    tellingWords,
  );
});

test('the program writes the file once, and never over another', () => {
  checkChanged((root) => {
    const run = (...args: string[]) =>
      spawnSync(
        process.execPath,
        [program, ...args, '--root', root, '--partnership', 'testshire'],
        {
          encoding: 'utf8',
        },
      );
    const first = run('service', 'North Line');
    expect([first.status, first.stderr]).toEqual([0, '']);
    const file = join(root, 'content/testshire/services/north-line.md');
    expect(first.stdout).toContain('content/testshire/services/north-line.md');
    expect(first.stdout).toContain('It is a draft: nobody sees it yet.');
    // A list has no drafts.
    expect(run('search-words', 'Keys').stdout).toContain('It counts with the next build');
    const text = readFileSync(file, 'utf8');
    const again = run('service', 'North Line');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('is there already');
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(run('servise', 'X').stderr).toContain('Did you mean “service”?');
    expect(run('service').stderr).toContain('Give it a name');
    expect(run('service', 'X', '--national').stderr).toContain('leave out --national');
    const guide = run('guide', 'Keys', '--national');
    expect(guide.status).toBe(0);
    expect(existsSync(join(root, 'content/national/guides/keys.md'))).toBe(true);
  });
}, 60_000);
