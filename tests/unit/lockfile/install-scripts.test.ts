import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  hasInstallScript?: boolean;
  integrity?: string;
  resolved?: string;
  optional?: boolean;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const lockfile = read('package-lock.json') as { packages: Record<string, Locked> };
const manifest = read('package.json') as {
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
};

const withInstallScript = Object.entries(lockfile.packages)
  .filter(([, { hasInstallScript }]) => hasInstallScript)
  .map(([path]) => path.replace(/^.*node_modules\//, ''));

test('every package that would run a program when installed is named, and none of them may', () => {
  expect([...new Set(withInstallScript)].sort()).toEqual(Object.keys(manifest.allowScripts).sort());
  expect(Object.values(manifest.allowScripts)).not.toContain(true);
});

test('production packages are few, each of them is named here, and each is of one exact version', () => {
  expect(Object.keys(manifest.dependencies).sort()).toEqual([
    '@astrojs/markdown-satteri',
    '@astrojs/react',
    'astro',
    'pagefind',
    'react',
    'react-dom',
    'satteri',
    'unpdf',
    'zod',
  ]);
  for (const version of Object.values(manifest.dependencies)) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

test('every package that Linux installs comes with a checksum, and none from a place of its own', () => {
  const locked = Object.entries(lockfile.packages).filter(([path]) => path !== '');
  expect(locked.length).toBeGreaterThan(300);
  expect(locked.filter(([, { resolved }]) => resolved)).toEqual([]);
  // The programs of other systems are listed, so that npm finds them there, without a checksum.
  const unsealed = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  const installedHere = unsealed.filter(
    ([path, { optional }]) => !optional || /linux-x64/.test(path),
  );
  expect(installedHere.map(([path]) => path)).toEqual([]);
});
