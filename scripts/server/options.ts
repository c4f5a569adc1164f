import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Which site to serve, and where. */
export interface ServeOptions {
  dir: string;
  port: number;
  host: string;
  production: boolean;
}

/**
 * Reads `--dir dist --port 4321 --host localhost --production`.
 * @throws when the port is no port
 */
export function serveOptions(args: readonly string[]): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dir: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: 'localhost' },
      production: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port must be a number up to 65535, but it is ${values.port}`);
  }
  return { ...values, dir: resolve(values.dir), port };
}
