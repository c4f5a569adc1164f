import { statSync } from 'node:fs';
import { createServer as createHttpServer, STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Headers } from '../headers/response-headers.ts';
import { answer, plain, type Answer, type Asked } from './answer.ts';
import { loadSite, type LoadedSite } from './load-site.ts';

/** How to serve a site. */
export interface ServerOptions {
  /** The folder of the built site. */
  dir: string;
  /** The headers of every response; those of the site's own `_headers` file when left out. */
  headers?: Headers;
  /** Behind TLS: also the two headers that make a browser insist on https. */
  production?: boolean;
  /** Told about every response. It is never given an address, a query or a browser's name. */
  log?: (line: string) => void;
  limits?: Partial<Limits>;
}

/** What one visitor may take, in bytes and milliseconds. */
export interface Limits {
  headerBytes: number;
  headersTime: number;
  /** How long a connection may stay silent. */
  idleTime: number;
}

const LIMITS: Limits = { headerBytes: 8192, headersTime: 10_000, idleTime: 30_000 };

/**
 * A static server for a built site, not yet listening: GET and HEAD only, the copies that the build
 * compressed, the site's headers on every response. A site that is built anew is taken up by itself.
 * @throws when the folder is no built site
 */
export function createServer(options: ServerOptions): Server {
  const limits = { ...LIMITS, ...options.limits };
  let site = loadSite(options);
  const server = createHttpServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersTime,
      requestTimeout: limits.headersTime,
      connectionsCheckingInterval: Math.min(1000, limits.headersTime),
      keepAliveTimeout: Math.min(5000, limits.idleTime),
      // Node would answer by itself, without the headers that protect.
      requireHostHeader: false,
    },
    (request, response) => {
      site = takeUpReplaced(site, options);
      const { status, headers, body } = answerOrFail(request, site);
      response.writeHead(status, {
        ...site.headers,
        ...headers,
        ...(status !== 304 && { 'Content-Length': body.length }),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
      options.log?.(`${request.method} ${status} ${body.length}`);
    },
  );
  server.setTimeout(limits.idleTime);
  server.on('connect', (_, socket) => refuse(socket, 405, { ...site.headers, Allow: 'GET, HEAD' }));
  server.on('checkExpectation', ({ socket }) => refuse(socket, 417, site.headers));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    refuse(socket, CLIENT_ERRORS[error.code ?? ''] ?? 400, site.headers);
  });
  return server;
}

const CLIENT_ERRORS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

// Between two builds the folder is gone for an instant: what was read before serves on.
function takeUpReplaced(site: LoadedSite, options: ServerOptions) {
  try {
    return isReplaced(options.dir, site.identity) ? loadSite(options) : site;
  } catch {
    return site;
  }
}

// A file that was listed may be gone: one visitor is told to come again, and the others are served.
function answerOrFail(asked: Asked, site: LoadedSite): Answer {
  try {
    return answer(asked, site);
  } catch {
    return plain(503, { 'Retry-After': '5' });
  }
}

function isReplaced(dir: string, identity: number): boolean {
  const now = statSync(dir, { throwIfNoEntry: false });
  return now !== undefined && now.ino !== identity;
}

// What Node cannot read as a request never reaches the handler, so the answer is written by hand.
function refuse(socket: Duplex, status: number, headers: Headers): void {
  if (!socket.writable) return;
  const lines = Object.entries({
    ...headers,
    'Cache-Control': 'no-store',
    'Content-Length': '0',
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`);
}
