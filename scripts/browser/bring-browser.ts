import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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
  // Only its binary is used: the package's own arguments switch web security off.
  const { default: packed } = await import('@sparticuz/chromium');
  const path = await packed.executablePath();
  const { status, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (status === 0) return path;
  console.error(`The Chromium of the npm package does not start here:\n${stderr}`);
  return undefined;
}
