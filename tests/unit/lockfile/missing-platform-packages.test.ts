import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  missingPlatformPackages,
  type LockedPackages,
} from '../../../scripts/lockfile/missing-platform-packages.ts';

const wantsTwo = { optionalDependencies: { 'b-linux-x64': '2.0.0', 'b-darwin-arm64': '2.0.0' } };

describe('optional packages that the lockfile lacks', () => {
  test('one that is nowhere gets its place at the top', () => {
    const packages = {
      'node_modules/b': wantsTwo,
      'node_modules/b-linux-x64': { version: '2.0.0' },
    };
    expect(missingPlatformPackages(packages)).toEqual([
      {
        path: 'node_modules/b-darwin-arm64',
        name: 'b-darwin-arm64',
        version: '2.0.0',
        dev: false,
      },
    ]);
  });

  test('one that is there in another version gets its place beside its owner', () => {
    const packages = {
      'node_modules/b': wantsTwo,
      'node_modules/b-linux-x64': { version: '2.0.0' },
      'node_modules/b-darwin-arm64': { version: '1.0.0' },
    };
    expect(missingPlatformPackages(packages).map(({ path }) => path)).toEqual([
      'node_modules/b/node_modules/b-darwin-arm64',
    ]);
  });

  test('one that is found further up, as Node finds it, is not missing', () => {
    const packages = {
      'node_modules/@a/a/node_modules/@b/b': wantsTwo,
      'node_modules/@a/a/node_modules/b-linux-x64': { version: '2.0.0' },
      'node_modules/b-darwin-arm64': { version: '2.0.0' },
    };
    expect(missingPlatformPackages(packages)).toEqual([]);
  });

  test('two owners that want two versions get one place each', () => {
    const packages = {
      'node_modules/b': { optionalDependencies: { 'b-x64': '2.0.0' } },
      'node_modules/c': { dev: true, optionalDependencies: { 'b-x64': '3.0.0' } },
    };
    expect(missingPlatformPackages(packages)).toEqual([
      { path: 'node_modules/b-x64', name: 'b-x64', version: '2.0.0', dev: false },
      { path: 'node_modules/c/node_modules/b-x64', name: 'b-x64', version: '3.0.0', dev: true },
    ]);
  });

  test('a package is for development only when every owner is', () => {
    const owner = { optionalDependencies: { 'b-x64': '2.0.0' } };
    const packages = { 'node_modules/b': { ...owner, dev: true }, 'node_modules/c': owner };
    expect(missingPlatformPackages(packages)).toMatchObject([{ dev: false }]);
  });
});

describe('the lockfile of this project', () => {
  const text = readFileSync('package-lock.json', 'utf8');
  const { packages } = JSON.parse(text) as { packages: LockedPackages };

  test('names every platform package (if not: npm run complete-lockfile)', () => {
    expect(missingPlatformPackages(packages)).toEqual([]);
  });

  test('names no registry', () => {
    expect(text).not.toContain('"resolved"');
  });
});
