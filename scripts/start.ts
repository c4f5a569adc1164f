import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { createServer } from './server/create-server.ts';
import { listen } from './server/listen.ts';
import { serveOptions } from './server/options.ts';

const started = performance.now();

try {
  const { values } = parseArgs({
    options: {
      partnership: { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string' },
    },
  });
  build(values.partnership);
  const { dir, port, host } = serveOptions(optionList({ port: values.port, host: values.host }));
  const url = await listen(createServer({ dir }), port, host);
  console.log(`\nThe site is at ${url} (ready after ${seconds(started)} s). Ctrl+C stops it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function build(partnership: string | undefined): void {
  const args = ['scripts/build.ts', ...optionList({ partnership })];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The site is not served.');
}

function optionList(options: Record<string, string | undefined>): string[] {
  return Object.entries(options).flatMap(([name, value]) => (value ? [`--${name}`, value] : []));
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0);
}
