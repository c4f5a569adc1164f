import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/content/check.ts';
import { formerTranslations } from '../../scripts/content/former-translations.ts';
import { nginxSite } from '../../scripts/headers/nginx.ts';
import { readRedirectsFile, redirectsFile } from '../../scripts/headers/redirects-file.ts';
import { listSite } from '../../scripts/server/site-files.ts';
import { movesOf, type Movable } from '../../src/domain/checks/moves.ts';
import { checkChanged, goodText, options, writeBelow } from './check-files.ts';

const today = '2026-11-22';
const file = (kind: string, id: string, record: object) =>
  ({ kind, id, fields: record, record }) as unknown as Movable;
const list = (...moved: object[]) => file('moved', 'testshire', { moved });

describe('an old address', () => {
  it('leads to the page that an editor named', () => {
    const move = { from: '/services/old/', to: '/services/new/' };
    expect(movesOf([list(move)], today)).toEqual([move]);
  });

  it('leads to the list it stood in once its last day has passed, and not before', () => {
    const over = (publishUntil: string) => [
      file('service', 'x', { path: 'x', publishUntil }),
      file('news', '2026-01-01-y', { publishUntil }),
      file('publication', 'z', { kind: 'death-review', documents: [], review: {}, publishUntil }),
    ];
    expect(movesOf(over('2026-11-21'), today)).toEqual([
      { from: '/services/x/', to: '/a-z/' },
      { from: '/news/2026-01-01-y/', to: '/news/' },
      { from: '/professionals/death-reviews/z/', to: '/professionals/publications/' },
    ]);
    expect(movesOf(over(today), today)).toEqual([]);
    expect(movesOf([file('service', 'x', { path: 'x', draft: true })], today)).toEqual([]);
  });

  it('never leads to another old one', () => {
    const gone = file('service', 'x', { path: 'x', publishUntil: '2026-01-01' });
    const moves = movesOf([list({ from: '/services/w/', to: '/services/x/' }), gone], today);
    expect(moves).toContainEqual({ from: '/services/w/', to: '/a-z/' });
  });
});

describe('an old address of a translation', () => {
  const guide = (more = {}) => file('guide', 'court', { path: 'at-court', ...more });
  const polish = (more = {}) =>
    file('translation', 'court-pl', { guide: 'court', language: 'pl', ...more });

  it('leads to the translation if its English page was renamed', () => {
    const renamed = { from: '/guides/old/', to: '/guides/at-court/' };
    expect(movesOf([guide(), polish(), list(renamed)], today)).toEqual([
      { from: '/guides/old/pl/', to: '/guides/at-court/pl/' },
      renamed,
    ]);
  });

  it('leads to the English page once its last day has passed, and to the list with that page', () => {
    const over = { publishUntil: '2026-11-21' };
    const from = '/guides/at-court/pl/';
    expect(movesOf([guide(), polish(over)], today)).toEqual([{ from, to: '/guides/at-court/' }]);
    expect(movesOf([guide(over), polish()], today)).toContainEqual({ from, to: '/guides/' });
    expect(movesOf([guide(), polish({ publishUntil: today })], today)).toEqual([]);
  });

  it('is remembered for every address that its English page had', () => {
    const patches = `--- a/content/national/guides/court.md
+++ b/content/national/guides/court.md
-path: old
+path: at-court
--- /dev/null
+++ b/content/national/guides/money.md
+path: money`;
    const removed = ['content/national/translations/court-zh-hant.md', 'content/x/news/a-pl.md'];
    expect(formerTranslations(removed, patches)).toEqual([
      { owner: 'national', paths: ['/guides/old/zh-hant/'] },
      { owner: 'national', paths: ['/guides/at-court/zh-hant/'] },
    ]);
  });
});

describe('an old address of a file', () => {
  const paper = (id: string, more: object = {}) =>
    file('publication', id, { kind: 'report', documents: [{ file: 'plan.pdf' }], ...more });
  const over = { publishUntil: '2026-11-21' };

  it('of a PDF leads to the list once its last day has passed, unless another paper offers it', () => {
    const from = '/documents/plan.pdf';
    expect(movesOf([paper('a', over)], today)).toContainEqual({
      from,
      to: '/professionals/publications/',
    });
    expect(movesOf([paper('a', over), paper('b')], today).map((one) => one.from)).not.toContain(
      from,
    );
    expect(movesOf([paper('a')], today)).toEqual([]);
  });

  it('of a review that a family withdrew leads to the neutral page', () => {
    const review = paper('a', { kind: 'death-review', review: over });
    expect(movesOf([review], today)).toEqual([
      { from: '/documents/plan.pdf', to: '/professionals/death-reviews/a/' },
    ]);
  });

  it('of a table moves with its page, and of an event leads to past events', () => {
    const [old, now] = ['old', 'new'].map((one) => `/professionals/statistics/${one}`);
    expect(movesOf([list({ from: `${old}/`, to: `${now}/` })], today)).toContainEqual({
      from: `${old}.csv`,
      to: `${now}.csv`,
    });
    expect(movesOf([file('event', 'x', over)], today)).toEqual([
      { from: '/events/x.ics', to: '/events/past/' },
    ]);
  });
});

describe('hosts are told of old addresses', () => {
  const moves = [{ from: '/services/old/', to: '/services/new/' }];

  it('in a _redirects file, which is read back as it was', () => {
    expect(redirectsFile(moves)).toBe('/services/old/ /services/new/ 301\n');
    expect(readRedirectsFile(`# note\n\n${redirectsFile(moves)}`)).toEqual(moves);
  });

  it('in the example for nginx, as an exact address without headers of its own', () => {
    const site = nginxSite({}, [...moves, { from: '/documents/old.pdf', to: '/news/' }]);
    for (const path of ['/services/old/', '/services/old']) {
      expect(site).toContain(`  location = ${path} {\n    return 301 /services/new/;\n  }\n`);
    }
    expect(site).toContain('  location = /documents/old.pdf {\n    return 301 /news/;\n  }\n');
    expect(site.match(/return 301/g)).toHaveLength(3);
    expect(nginxSite()).not.toContain('return 301');
  });

  it('and our own server answers 301 there, with or without the last stroke', () => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    const pdf = { from: '/documents/old.pdf', to: '/news/' };
    writeFileSync(join(folder, '_redirects'), redirectsFile([...moves, pdf]));
    const { redirects, files } = listSite(folder);
    rmSync(folder, { recursive: true });
    expect(redirects.get('/services/old/')).toBe('/services/new/');
    expect(redirects.get('/services/old')).toBe('/services/new/');
    expect(redirects.get('/documents/old.pdf')).toBe('/news/');
    expect(redirects.has('/documents/old.pd')).toBe(false);
    expect(files.size).toBe(0);
  });
});

describe('what Git remembers', () => {
  const night = 'content/national/helplines/night-line.md';
  let root = '';
  const lost = () =>
    checkContent(root, options)
      .placed.filter(({ issue }) => issue === 'lost-address')
      .map(({ wrong, file: at, severity }) => [severity, at, wrong.split(' ')[0]]);
  const commit = () => {
    const config = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
    for (const args of [
      ['add', '.'],
      ['commit', '--quiet', '--message', 'x'],
    ]) {
      spawnSync('git', ['-C', root, ...config, ...args]);
    }
  };
  beforeAll(() => {
    checkChanged((copy) => {
      root = `${copy}-kept`;
      spawnSync('cp', ['-r', copy, root]);
    });
    spawnSync('git', ['init', '--quiet', root]);
    commit();
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('a removed event and a removed PDF are missed too', () => {
    const event = 'content/testshire/events/2027-03-training.md';
    writeBelow(root, 'public/documents/gone.pdf', '%PDF-1.7');
    commit();
    rmSync(join(root, event));
    rmSync(join(root, 'public/documents/gone.pdf'));
    expect(lost()).toEqual([
      ['warning', 'content/national/moved.yaml', '/documents/gone.pdf'],
      ['warning', 'content/testshire/moved.yaml', '/events/2027-03-training.ics'],
    ]);
    spawnSync('git', ['-C', root, 'reset', '--hard', '--quiet', 'HEAD~1']);
    expect(lost()).toEqual([]);
  }, 60_000);

  it('a renamed and a removed page are missed until their addresses are listed', () => {
    expect(lost()).toEqual([]);
    writeBelow(root, night, goodText(night).replace('path: night-line', 'path: all-night'));
    rmSync(join(root, 'content/testshire/news/2026-11-01-moves.md'));
    const missed = [
      ['warning', 'content/national/moved.yaml', '/services/night-line/'],
      ['warning', 'content/testshire/moved.yaml', '/news/2026-11-01-moves/'],
    ];
    expect(lost(), 'before it is saved in Git').toEqual(missed);
    commit();
    expect(lost(), 'and after').toEqual(missed);
    writeBelow(
      root,
      'content/national/moved.yaml',
      'moved:\n  - from: /services/night-line/\n    to: /services/all-night/\n',
    );
    writeBelow(
      root,
      'content/testshire/moved.yaml',
      'moved:\n  - from: /news/2026-11-01-moves/\n    to: /news/\n',
    );
    expect(lost()).toEqual([]);
    expect(checkContent(root, options).hasErrors).toBe(false);
  }, 60_000);
});
