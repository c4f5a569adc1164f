import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { changedSince } from '../../scripts/changes/past-content.ts';
import { tellChanges } from '../../scripts/changes/tell-changes.ts';
import { readContent } from '../../scripts/content/read.ts';
import { queueAsCalendar, queueAsCsv, queueAsMarkdown } from '../../scripts/review/tell-queue.ts';
import { ownerRoleIds } from '../../src/domain/parts/upkeep.ts';
import { reviewQueue } from '../../src/domain/upkeep/review-queue.ts';
import { checkChanged, goodRoot, goodText, writeBelow } from './check-files.ts';

const { documents } = readContent(join(goodRoot, 'content'));
const queue = reviewQueue(documents, 'testshire');

test('what is due comes soonest first, and on one day the most dangerous first', () => {
  const keys = queue.map(({ day, danger }) => `${day} ${danger}`);
  expect(keys).toEqual(keys.toSorted());
  const dangers = new Map(queue.map(({ id, danger }) => [id, danger]));
  expect(dangers.get('night-line')).toBe(1);
  expect(dangers.get('plan-2019')).toBe(5);
  expect(new Set(dangers.values()).size).toBeGreaterThan(3);
  const withReview = documents.filter(({ record }) => record && 'reviewBy' in record);
  expect(queue.filter(({ why }) => why === 'review')).toHaveLength(withReview.length);
});

test('hours, notices and last days that end are in the queue too', () => {
  const night = documents.find(({ id }) => id === 'night-line')!;
  const record = {
    ...night.record,
    hours: { ...(night.record as { hours: object }).hours, validUntil: '2026-12-24' },
    alert: { text: 'x', from: '2026-12-01', until: '2026-12-31' },
    publishUntil: '2027-01-31',
  } as unknown as typeof night.record;
  expect(reviewQueue([{ ...night, record }], 'testshire').map(({ why }) => why)).toEqual([
    'hours-end',
    'notice-ends',
    'last-day',
    'review',
  ]);
});

test('the queue is a page, a table and a calendar for each role', () => {
  const markdown = queueAsMarkdown(queue, '2027-03-01');
  expect(markdown).toMatch(/## Late \(\d+\)[\s\S]*Night Line[\s\S]*## Within a month/);
  expect(queueAsCsv(queue).trim().split('\r\n')).toHaveLength(queue.length + 1);
  const calendars = ownerRoleIds.map((role) => queueAsCalendar(queue, role));
  const events = calendars.join('').match(/BEGIN:VEVENT/g)!;
  expect(events).toHaveLength(queue.length);
  expect(new Set(calendars.join('').match(/UID:.*/g)).size).toBe(queue.length);
});

test('changes are told in words: numbers, hours, closures, what came and went', () => {
  checkChanged((root) => {
    const git = (...args: string[]) => {
      const config = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
      const env = { ...process.env, GIT_COMMITTER_DATE: '2026-11-01T12:00:00Z' };
      const { status, stderr } = spawnSync('git', ['-C', root, ...config, ...args], {
        encoding: 'utf8',
        env,
      });
      expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
    };
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Before');
    const night = 'content/national/helplines/night-line.md';
    const changed = goodText(night)
      .replace('0808 157 0001', '0808 157 0003')
      .replace("'08081570001'", "'08081570003'")
      .replace('always: true', 'periods: [{ days: [mon, tue], open: "09:00", close: "17:00" }]');
    writeBelow(root, night, changed);
    const housing = 'content/testshire/services/north-housing.md';
    writeBelow(root, housing, goodText(housing).replace('publish:', 'status: closed\npublish:'));
    const checked = 'content/national/guides/at-court.md';
    writeBelow(root, checked, goodText(checked).replace(/^checked: .*/m, 'checked: 2026-11-22'));
    const own = 'content/national/helplines/own-line.md';
    rmSync(join(root, own));
    writeBelow(root, own.replace('own-', 'new-'), goodText(own));

    const told = tellChanges(changedSince(root, '2026-11-02'), '2026-11-02', '2026-11-22');
    expect(told).toContain('4 pages.');
    expect(told).toContain(
      '- the number “helpline” changed. Before: 0808 157 0001 After: 0808 157 0003',
    );
    expect(told).toMatch(
      /the opening hours changed\. Before: Open 24 hours, every day\. After: Mon/,
    );
    expect(told).toContain('- its status changed. Before: open After: closed');
    expect(told).toContain('- taken away');
    expect(told).toContain('- new');
    expect(told).not.toContain('at-court');
    const everything = tellChanges(changedSince(root, '2026-10-01'), '2026-10-01', '2026-11-22');
    expect(everything).toContain('at-court');
  });
}, 60_000);

test('what cannot be told is said in a sentence', () => {
  const program = resolve(import.meta.dirname, '../../scripts/changes.ts');
  for (const args of [[], ['--since', '2026-02-31'], ['--since', '2026-01-01', '--root', '/']]) {
    const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stderr.length).toBeGreaterThan(20);
  }
}, 60_000);
