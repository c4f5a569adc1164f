import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readNow } from '../../../scripts/matching/read-now.ts';

vi.setConfig({ testTimeout: 60_000 });

const root = resolve(import.meta.dirname, '../../..');

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/match.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

interface Told {
  groups: {
    id: string;
    entries: { id: string; open: { state: string } | null; printed: unknown }[];
  }[];
  missing: { question: string }[];
}

const tell = (...args: string[]): Told => JSON.parse(run(...args).stdout) as Told;

describe('npm run match', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'answers-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints groups with entries as the contract says, and what is missing', () => {
    const answers = '{"who": "self", "danger": ["strangled"], "area": "watford"}';
    const told = tell('--answers', answers, '--now', '2026-11-22T03:00');
    expect(told.groups[0]?.id).toBe('now');
    const first = told.groups[0]?.entries[0];
    expect(Object.keys(first ?? {})).toEqual(
      expect.arrayContaining(['id', 'kind', 'verdict', 'reasons', 'open', 'printed']),
    );
    expect(first).toMatchObject({
      id: 'police-999',
      silentSolution: expect.stringContaining('55'),
    });
    expect(told.missing.map(({ question }) => question)).toContain('needs');
  });

  it('prints a referral route with all a professional needs', () => {
    const told = tell('--answers', '{"who": "professional", "band": "high"}');
    const routes = told.groups.find(({ id }) => id === 'referral-routes')?.entries ?? [];
    const marac = routes.find(({ id }) => id === 'marac');
    expect(Object.keys((marac?.printed ?? {}) as object)).toEqual(
      expect.arrayContaining([
        'thresholds',
        'consent',
        'deadline',
        'form',
        'ifNobodyReplies',
        'escalation',
        'unknown',
      ]),
    );
    expect(marac).toMatchObject({ open: null, ownRoutes: expect.arrayContaining(['hdah']) });
  });

  it('reads answers from a file', () => {
    const file = join(folder, 'answers.json');
    writeFileSync(file, '{"who": "bereaved"}');
    const ids = tell('--answers', file).groups.flatMap(({ entries }) =>
      entries.map(({ id }) => id),
    );
    expect(ids).toContain('aafda');
  });

  it('prints the vocabulary', () => {
    const lists = JSON.parse(run('--vocabulary').stdout) as Record<string, string[]>;
    expect(lists.area).toEqual(expect.arrayContaining(['stevenage', 'outside', 'not-sure']));
    expect(lists.danger).toContain('strangled');
  });

  it.each([
    ['an unknown id', ['--answers', '{"who": "selff"}'], 'Did you mean “self”?'],
    ['another word', ['--answers', '{"who": "friend"}'], 'Did you mean “someone-else”?'],
    [
      'an unknown district',
      ['--answers', '{"area": "luton"}'],
      '“luton” is not an answer to “area”',
    ],
    ['an unknown question', ['--answers', '{"dangers": []}'], 'Did you mean “danger”?'],
    ['malformed JSON', ['--answers', '{who: self}'], 'is not JSON'],
    ['a file that is not there', ['--answers', 'nowhere.json'], 'nor the name of a file'],
    ['a list', ['--answers', '[]'], 'must be an object'],
    ['a number', ['--answers', '7'], 'must be an object'],
    ['a text', ['--answers', '"self"'], 'must be an object'],
    ['an empty text', ['--answers', ''], 'Nothing stands after --answers'],
    ['a folder', ['--answers', 'content'], 'content is a folder'],
    ['a list for one answer', ['--answers', '{"who": ["self"]}'], 'takes one answer, not a list'],
    ['a number for an id', ['--answers', '{"danger": [1]}'], '“danger” takes a list of ids, not 1'],
    ['no answers', [], '--answers is missing'],
    ['no value at the end', ['--answers'], 'Nothing stands after --answers'],
    ['an option for a value', ['--answers', '--now', 'x'], 'Nothing stands after --answers'],
    ['an unknown option', ['--answer', '{}'], 'Did you mean “--answers”?'],
    ['a stray word', ['self'], "Unexpected argument 'self'"],
    ['an empty partnership', ['--answers', '{}', '--partnership', ''], 'Did you mean'],
    [
      'an unknown partnership',
      ['--answers', '{}', '--partnership', 'hertfordshir'],
      'Did you mean “hertfordshire”?',
    ],
    ['a day that does not exist', ['--answers', '{}', '--now', '2026-02-30'], 'is not a time'],
    ['an empty time', ['--answers', '{}', '--now', ''], 'is not a time'],
    ['a time that is none', ['--answers', '{}', '--now', 'noon'], 'is not a time'],
  ] as const)('answers %s with code 2 and a sentence', (_what, args, sentence) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('a time on the command line', () => {
  it.each([
    ['2026-11-22T03:00:00Z', '2026-11-22T03:00:00.000Z'],
    ['2026-07-22T03:00', '2026-07-22T02:00:00.000Z'],
    ['2026-07-22', '2026-07-21T23:00:00.000Z'],
    ['2026-11-22T03:00+02:00', '2026-11-22T01:00:00.000Z'],
    ['2026-10-25T01:30', '2026-10-25T00:30:00.000Z'],
    ['2026-03-29T01:30', '2026-03-29T01:00:00.000Z'],
    ['2026-11-22T03:00:59.5Z', '2026-11-22T03:00:59.500Z'],
  ])('%s is %s', (text, instant) => {
    expect(readNow(text).toISOString()).toBe(instant);
  });

  it.each(['', 'now', '2026', '2026-11-22T25:00', '2026-11-22T03:60', '2026-11-31', '22/11/2026'])(
    '“%s” is none',
    (text) => {
      expect(() => readNow(text)).toThrow('is not a time');
    },
  );
});
