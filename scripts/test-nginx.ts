import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];

if (!isThere()) install();

if (isThere()) {
  const { status } = spawnSync('vitest', ['run', 'tests/e2e/server/nginx.test.ts'], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else {
  console.error(
    `This test needs a real nginx. Type: sudo apt-get update && sudo apt-get install --yes ${PACKAGES.join(' ')}`,
  );
  process.exitCode = 1;
}

function isThere(): boolean {
  return (
    existsSync('/usr/sbin/nginx') &&
    existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so')
  );
}

function install(): void {
  if (process.getuid?.() !== 0) return;
  const apt = (...words: string[]) =>
    spawnSync('apt-get', ['--quiet', ...words], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...PACKAGES);
}
