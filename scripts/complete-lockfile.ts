import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import {
  missingPlatformPackages,
  type LockedPackage,
  type LockedPackages,
  type MissingPackage,
} from './lockfile/missing-platform-packages.ts';
import { platformOfName, type Platform } from './lockfile/platform-of-name.ts';

const path = 'package-lock.json';
const run = promisify(execFile);

/** What the registry says of a package, or `undefined` when it does not serve it. */
async function askRegistry({ name, version }: MissingPackage): Promise<LockedPackage | undefined> {
  const fields = ['os', 'cpu', 'libc', 'dist.integrity'];
  try {
    const { stdout } = await run('npm', ['view', `${name}@${version}`, ...fields, '--json']);
    const { 'dist.integrity': integrity, ...platform } = JSON.parse(stdout) as Platform & {
      'dist.integrity': string;
    };
    return { integrity, ...platform };
  } catch {
    return undefined;
  }
}

/** The entry to add, its fields in npm's own order so that the next `npm install` changes nothing. */
async function lockedEntry(missing: MissingPackage): Promise<LockedPackage> {
  const known = (await askRegistry(missing)) ?? platformOfName(missing.name);
  if (!known) throw new Error(`Cannot tell which machines ${missing.name} is for.`);
  const { integrity, cpu, libc, os }: Platform & { integrity?: string } = known;
  return {
    version: missing.version,
    ...(integrity && { integrity }),
    ...(cpu && { cpu }),
    ...(missing.dev && { dev: true }),
    ...(libc && { libc }),
    optional: true,
    ...(os && { os }),
  };
}

const lockfile = JSON.parse(await readFile(path, 'utf8')) as { packages: LockedPackages };
const missing = missingPlatformPackages(lockfile.packages);
for (const one of missing) {
  lockfile.packages[one.path] = await lockedEntry(one);
  console.log(`added ${one.path} ${one.version}`);
}
const inOrder = Object.entries(lockfile.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
lockfile.packages = Object.fromEntries(inOrder);
if (missing.length > 0) await writeFile(path, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(`${missing.length} platform packages added to ${path}.`);
