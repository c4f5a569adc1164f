import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from './server/create-server.ts';
import { listen } from './server/listen.ts';
import { serveOptions } from './server/options.ts';

try {
  const { dir, port, host, production } = serveOptions(process.argv.slice(2));
  if (!existsSync(join(dir, '_headers'))) {
    throw new Error(`${dir} holds no built site. Build one: npm run build`);
  }
  const url = await listen(createServer({ dir, production }), port, host);
  console.log(`Serving ${dir} at ${url}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
