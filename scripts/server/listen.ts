import type { Server } from 'node:http';

/**
 * Starts listening.
 * @returns the address a person can open
 * @throws when the port is taken, in words that say what to do
 */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portTaken(port) : error);
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return `http://${host}:${actual}/`;
}

function portTaken(port: number): Error {
  return new Error(
    `Port ${port} is taken by another program. Choose another, for instance: npm start -- --port ${port + 1}`,
  );
}
