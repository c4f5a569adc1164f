import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const ownFolder = resolve('.build/chromium');

/** Installs Debian's Chromium. `false` when this is no Debian, we are not root, or it failed. */
export function installWithApt(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('Installing Chromium for the browser tests (apt-get) ...');
  const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
  return aptGet(['update']) && aptGet(install);
}

function aptGet(words: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['--quiet', '--quiet', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env,
  });
  if (status !== 0) console.error(`apt-get ${words.join(' ')} failed:\n${stderr}`);
  return status === 0;
}

/** Unpacks the Chromium inside an npm package. `undefined` when it does not start here. */
export async function unpackFromNpm(): Promise<string | undefined> {
  console.log('Unpacking the Chromium of an npm package for the browser tests ...');
  const path = await inFolder(ownFolder, async () => {
    // Only its binary is used: the package's own arguments switch web security off.
    const { default: packed } = await import('@sparticuz/chromium');
    return packed.executablePath();
  });
  const { status, stderr, error } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (status === 0) return path;
  console.error(`It does not start here:\n${stderr || String(error)}`);
  // A half unpacked one must not be taken for whole the next time.
  rmSync(ownFolder, { recursive: true, force: true });
  return undefined;
}

/** The package unpacks into the temporary folder, where anybody may have put another program. */
async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const usual = process.env['TMPDIR'];
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  try {
    return await work();
  } finally {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
  }
}
