import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namedDocument } from '../../scripts/confirm/named-document.ts';
import { recordCheck, type Seen } from '../../scripts/confirm/record-check.ts';
import { homeOf } from '../../scripts/content/folders.ts';
import { readDocument } from '../../scripts/content/read-document.ts';
import { withItem, withValue } from '../../scripts/editors/edit-fields.ts';
import { checkTexts, goodRoot, goodText } from './check-files.ts';

const file = 'content/national/helplines/night-line.md';
const path = file.replace('content/', '');
const today = '2026-11-22';
const url = 'https://www.example.org/new-page';

const record = (seen: Partial<Seen>, text = goodText(file)): string => {
  const { document } = readDocument(homeOf(path)!, path, text);
  return recordCheck(text, document, { url, date: null, ...seen }, today);
};

const changedLines = (before: string, after: string) => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return {
    gone: old.filter((line) => !now.includes(line)),
    come: now.filter((line) => !old.includes(line)),
  };
};

describe('a recorded check', () => {
  it('of a whole file moves its days on, adds the source, and touches nothing else', () => {
    const text = goodText(file).replace('name: Night Line', 'name: Night Line # its own spelling');
    const { gone, come } = changedLines(text, record({ date: '2026-11' }, text));
    expect(gone).toEqual([
      '  lastConfirmed: 2026-07',
      '  checked: 2026-11-20',
      'checked: 2026-11-20',
      'reviewBy: 2027-02-20',
    ]);
    expect(come).toEqual([
      '  lastConfirmed: 2026-11',
      '  checked: 2026-11-22',
      `    - url: ${url}`,
      '      date: 2026-11',
      'checked: 2026-11-22',
      'reviewBy: 2027-02-22',
    ]);
  });

  it('of one number leaves the file’s own days alone', () => {
    const after = record({ field: 'phones.0', confidence: 'confirmed-3rd' });
    expect(changedLines(goodText(file), after)).toEqual({
      // Other contacts have the same line, and keep it.
      gone: [],
      come: [
        `    evidence: { confidence: confirmed-3rd, sources: [{ url: ${url}, date: null }], checked: 2026-11-22 }`,
      ],
    });
    expect(checkTexts({ [file]: after }).hasErrors).toBe(false);
  });

  it('never makes something confirmed, and never older', () => {
    expect(record({ field: 'texts.0' })).toContain('confidence: unconfirmed, sources');
    expect(record({ date: '2020' })).toContain('lastConfirmed: 2026-07');
  });

  it('ends “stale” only when a source of 2025 or later says so', () => {
    const stale = goodText(file).replace('2026-07\n', '2020-07\n  stale: true\n');
    expect(record({ date: '2024-12' }, stale)).toContain('stale: true');
    expect(record({}, stale)).toContain('stale: true');
    expect(record({ date: '2025-01' }, stale)).toContain('stale: false');
  });

  it('names a source once', () => {
    const again = { url: 'https://www.example.org/contact', date: '2026-10-01' };
    expect(record(again).match(/example\.org\/contact/g)).toHaveLength(1);
    expect(record(again)).toContain('      date: 2026-10-01');
  });

  it('says what is wrong with what was typed', () => {
    expect(() => record({ field: 'fonts.0' })).toThrow('no evidence at “fonts.0”');
    const { document } = readDocument(homeOf(path)!, path, goodText(file));
    const other = { ...document, kind: 'service' as const };
    expect(() => namedDocument([document, other], 'night-line')).toThrow(
      'Write helpline/night-line or service/night-line',
    );
    expect(namedDocument([document, other], 'service/night-line')).toBe(other);
    expect(() => namedDocument([document], 'nihgt-line')).toThrow('Did you mean “night-line”?');
  });
});

describe('one field of a file', () => {
  const yaml =
    'a: 1 # one\nb:\n  - c: "x"\n    d: >-\n      long\n      text\n\ne: {}\nf: []\ng:\n';
  it.each([
    [['a'], '2', 'a: 2 # one'],
    [['b', 0, 'c'], "'y'", "  - c: 'y'\n    d: >-"],
    [['b', 0, 'new'], '1', '      text\n    new: 1\n\ne:'],
    [['e', 'x'], '1', 'e: { x: 1 }'],
    [['g'], '3', 'g: 3'],
  ] as const)('%j is written alone', (way, value, expected) => {
    expect(withValue(yaml, 'x.yaml', way, value)).toContain(expected);
  });

  it('a list grows at its end', () => {
    expect(withItem(yaml, 'x.yaml', ['b'], { c: '2' })).toContain('text\n  - c: 2\n');
    expect(withItem(yaml, 'x.yaml', ['f'], { c: '2' })).toContain('f: [{ c: 2 }]');
    expect(withItem(yaml, 'x.yaml', ['h'], { c: '2' })).toContain('h:\n  - c: 2');
  });
});

describe('the command npm run confirm', () => {
  const confirm = (words: string[], env: Record<string, string>) => {
    const root = mkdtempSync(join(tmpdir(), 'confirm-'));
    cpSync(goodRoot, root, { recursive: true });
    const ran = spawnSync('node', ['scripts/confirm.ts', ...words, '--root', root], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    const text = readFileSync(join(root, file), 'utf8');
    rmSync(root, { recursive: true });
    return { code: ran.status, told: ran.stderr, text };
  };

  it('takes the source though the two hyphens before it were left out', () => {
    const { code, text } = confirm(['night-line', url], { npm_config_source: 'true' });
    expect(code).toBe(0);
    expect(text).toContain(`- url: ${url}\n`);
  });

  it('writes nothing when npm kept several options and nobody can tell them apart', () => {
    const taken = { npm_config_source: 'true', npm_config_date: 'true' };
    const { code, told, text } = confirm(['night-line', url, '2026-11'], taken);
    expect(code).toBe(1);
    expect(told).toContain('Put two hyphens before the options');
    expect(text).toBe(goodText(file));
  });
});
