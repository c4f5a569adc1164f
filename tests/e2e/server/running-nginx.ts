import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach } from 'vitest';
import { readHeadersFile } from '../../../scripts/headers/headers-file.ts';
import { nginxHeaders, nginxSite } from '../../../scripts/headers/nginx.ts';
import { readFileSync } from 'node:fs';
import type { Move } from '../../../src/domain/moved.ts';
import { newFolder, writeFiles } from '../../unit/site/site-folder.ts';

const NGINX = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const running: ChildProcess[] = [];

afterEach(async () => {
  for (const nginx of running.splice(0)) {
    nginx.kill('SIGTERM');
    if (nginx.exitCode === null) await once(nginx, 'exit');
  }
});

/** A real nginx with the generated example. */
export interface RunningNginx {
  port: number;
  /** The access log so far. */
  log(): string;
}

/**
 * Starts nginx with the example that the build makes for a site, in a folder of its own.
 * @param moves old addresses and where they lead
 */
export async function startNginx(site: string, moves: readonly Move[] = []): Promise<RunningNginx> {
  const folder = newFolder();
  const port = await freePort();
  const headers = readHeadersFile(readFileSync(join(site, '_headers'), 'utf8'));
  writeFiles(folder, {
    'headers.conf': nginxHeaders(headers),
    'site.conf': nginxSite(
      {
        listen: `127.0.0.1:${port}`,
        root: site,
        headers: join(folder, 'headers.conf'),
        logs: folder,
        brotli: 'on',
      },
      moves,
    ),
    'nginx.conf': mainConfiguration(folder),
  });
  const nginx = spawn(NGINX, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.push(nginx);
  await answering(port, nginx);
  return { port, log: () => readFileSync(join(folder, 'sunflower.log'), 'utf8') };
}

function mainConfiguration(folder: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join('\n');
  return `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off;
    pid ${folder}/nginx.pid;
    error_log ${folder}/main.log;
    load_module ${BROTLI};
    events {}
    http {
      include /etc/nginx/mime.types;
      ${places}
      include ${folder}/site.conf;
    }`;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function answering(port: number, nginx: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (nginx.exitCode !== null) throw new Error(`nginx ended with ${nginx.exitCode}`);
    const response = await fetch(`http://127.0.0.1:${port}/robots.txt`).catch(() => undefined);
    if (response) return;
    await wait(50);
  }
  throw new Error('nginx does not answer');
}
