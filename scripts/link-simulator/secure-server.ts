import { createSecureServer, type Http2SecureServer } from 'node:http2';
import { answer } from '../server/answer.ts';
import type { TestCertificate } from '../server/certificate.ts';
import { loadSite } from '../server/load-site.ts';

// A connection is never named in HTTP/2 (RFC 9113, 8.2.2).
const perConnection = 'Connection';

/** Serves a built site over HTTP/2 and TLS with the copies that the build compressed, as a host does. */
export const secureServer = (
  dir: string,
  { key, certificate }: TestCertificate,
): Http2SecureServer => {
  const site = loadSite({ dir });
  return createSecureServer({ key, cert: certificate }, (request, response) => {
    const { status, headers, body } = answer(request, site);
    const { [perConnection]: _unused, ...sent } = headers;
    response.writeHead(status, { ...site.headers, ...sent, 'Content-Length': body.length });
    if (request.method === 'HEAD') response.end();
    else response.end(body);
  });
};
