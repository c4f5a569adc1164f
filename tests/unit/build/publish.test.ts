import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildOptions } from '../../../scripts/build/options.ts';
import { publish } from '../../../scripts/build/publish.ts';
import { newFolder, writeFiles } from '../site/site-folder.ts';

function optionsIn(folder: string) {
  return buildOptions(['--out', join(folder, 'dist')]);
}

describe('a finished site', () => {
  test('takes the place of the old one, which is kept', () => {
    const folder = newFolder();
    writeFiles(folder, { 'dist/old.html': 'old', '.build/site/new.html': 'new' });
    publish(optionsIn(folder));
    expect(readdirSync(join(folder, 'dist'))).toEqual(['new.html']);
    expect(readdirSync(join(folder, '.build/previous'))).toEqual(['old.html']);
    expect(existsSync(join(folder, '.build/site'))).toBe(false);
  });

  test('is published also where there was none, and again', () => {
    const folder = newFolder();
    for (const name of ['first', 'second', 'third']) {
      writeFiles(folder, { [`.build/site/${name}.html`]: name });
      publish(optionsIn(folder));
      expect(readdirSync(join(folder, 'dist'))).toEqual([`${name}.html`]);
    }
  });
});

test('when the new site is not there the old one stays', () => {
  const folder = newFolder();
  writeFiles(folder, { 'dist/old.html': 'old', '.build/other': '' });
  expect(() => publish(optionsIn(folder))).toThrow('ENOENT');
  expect(readdirSync(join(folder, 'dist'))).toEqual(['old.html']);
});

test('a failed content check is told, ends with an error and leaves the last good site', () => {
  const folder = newFolder();
  writeFiles(folder, {
    'dist/index.html': 'good',
    'scripts/check-content.ts':
      'console.log("services/a.md: line 3", ...process.argv.slice(2)); process.exitCode = 1;',
  });
  const build = spawnSync(
    process.execPath,
    [resolve('scripts/build.ts'), '--partnership', 'hertfordshire'],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(build.stdout).toBe('services/a.md: line 3 --partnership hertfordshire\n');
  expect(build.stderr).toContain('The content check failed, so nothing was published.');
  expect(build.status).toBe(1);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('good');
});

test('the site is not served when it was not built', () => {
  const folder = newFolder();
  writeFiles(folder, { 'scripts/build.ts': 'console.log("not built"); process.exitCode = 1;' });
  const start = spawnSync(process.execPath, [resolve('scripts/start.ts'), '--port', '0'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 10_000,
  });
  expect(start.stdout).toBe('not built\n');
  expect(start.stderr).toBe('The site is not served.\n');
  expect(start.status).toBe(1);
});
