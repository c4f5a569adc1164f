import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { newFolder, pageSource, writeSite } from './site-folder.ts';

function checkSite(folder: string) {
  return spawnSync(process.execPath, ['scripts/check-site.ts', '--dir', folder], {
    encoding: 'utf8',
  });
}

test('a site without fault passes, with the weight of its pages, heaviest first', () => {
  const heavy = pageSource({
    main: '<h1>A</h1><p>Quite a few more words than are on the other page, all unlike.</p>',
  });
  const { status, stdout } = checkSite(
    writeSite({ 'index.html': pageSource(), 'guides/index.html': heavy }),
  );
  expect(stdout).toMatch(/brotli +gzip +page\n +\d+ +\d+ +\/guides\/\n +\d+ +\d+ +\/\n/);
  expect(stdout).toContain('2 pages, 0 problems');
  expect(status).toBe(0);
});

test('all problems are told at once', () => {
  const main = '<h1>A</h1><a href="/nothing/">A</a><a href="tel:01632960002">B</a>';
  const { status, stdout } = checkSite(
    writeSite({ 'index.html': pageSource({ main, title: 'Refuge' }) }),
  );
  expect(stdout).toContain('/nothing/ leads nowhere');
  expect(stdout).toContain('tel:01632960002 may not be printed');
  expect(stdout).toContain('the title is not calm: Refuge');
  expect(stdout).toContain('does not say that calls stay');
  expect(stdout).toContain('1 pages, 4 problems');
  expect(status).toBe(1);
});

test('an empty folder is no site', () => {
  expect(checkSite(newFolder()).status).toBe(1);
});
