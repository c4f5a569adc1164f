import { createSecureServer, type Http2SecureServer } from 'node:http2';
import { answer } from '../server/answer.ts';
import type { TestCertificate } from '../server/certificate.ts';
import { loadSite } from '../server/load-site.ts';

// A browser can read a record only when all of it has arrived, so servers that are made for slow lines
// send small ones, as the example for nginx advises (`ssl_buffer_size`).
const recordBytes = 4096;

// A connection is never named in HTTP/2 (RFC 9113, 8.2.2).
const perConnection = 'Connection';

/** Serves a built site over HTTP/2 and TLS with the copies that the build compressed, as a host does. */
export const secureServer = (
  dir: string,
  { key, certificate }: TestCertificate,
): Http2SecureServer => {
  const site = loadSite({ dir });
  const server = createSecureServer({ key, cert: certificate }, (request, response) => {
    const { status, headers, body } = answer(request, site);
    const { [perConnection]: _unused, ...sent } = headers;
    response.writeHead(status, { ...site.headers, ...sent, 'Content-Length': body.length });
    if (request.method === 'HEAD') response.end();
    else response.end(body);
  });
  server.on('secureConnection', (socket) => socket.setMaxSendFragment(recordBytes));
  return server;
};
