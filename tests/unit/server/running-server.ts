import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { createServer, type ServerOptions } from '../../../scripts/server/create-server.ts';
import { pageSource, writeFiles, writeSite } from '../site/site-folder.ts';

const running: Server[] = [];

afterEach(() => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** The site that the server tests ask for. */
export function exampleSite(): string {
  const page = pageSource();
  const script = 'export const words = "words words words words words words";\n';
  const folder = writeSite({
    'index.html': page,
    '404.html': pageSource({ title: 'Page not found' }),
    'guides/index.html': page,
    'guides/somewhere to stay/index.html': page,
    '_astro/island.abc.js': script,
    'pagefind/fragment/en_1.pf_fragment': 'fragment',
    'pagefind/pagefind.js': script,
    'documents/plan.pdf': '%PDF-1.7\n%%EOF\n',
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  for (const name of ['index.html', '404.html', '_astro/island.abc.js']) {
    const bytes = Buffer.from(name.endsWith('.js') ? script : page);
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes));
  }
  writeFiles(join(folder, '..'), { 'secret.txt': 'never served' });
  return folder;
}

/** Starts a server on a free port and gives the port. */
export async function start(options: ServerOptions): Promise<number> {
  const server = createServer(options);
  running.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A response, read to its end. */
export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks with Node's own client, which sends a path as it is given. */
export async function ask(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const outgoing = request({ port, host: '127.0.0.1', path, agent: false, ...options });
  outgoing.end();
  const [response] = await once(outgoing, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

/** Sends bytes as they are and gives all that comes back until the server closes. */
export async function sendRaw(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let reply = '';
  socket.on('data', (chunk) => (reply += chunk));
  // The server may close while there is still something to send.
  socket.on('error', () => undefined);
  socket.write(text);
  await once(socket, 'close');
  return reply;
}
