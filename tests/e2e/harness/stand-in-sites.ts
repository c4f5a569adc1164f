import { createReadStream, existsSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeCertificate } from './certificate.ts';
import { readExitTarget } from './pages-under-test.ts';
import { productionHeaders } from './production-headers.ts';

/** How the site behind the exit answers. */
export type ExitAnswer = 'normal' | 'slow' | 'nothing (204)' | 'download' | 'hang' | 'refuse';

/** One request that reached a stand-in, in the order of arrival. */
export interface SeenRequest {
  host: string;
  path: string;
  referer: string | undefined;
}

/** The site under test and its neighbours on this machine; the real internet is never asked. */
export interface StandInSites {
  folder: string;
  siteOrigin: string;
  exitTarget: URL;
  seen: SeenRequest[];
  exitAnswer: ExitAnswer;
  sendHeaders: boolean;
  /** Sends this many characters of a page and then nothing more. */
  stallPagesAfter: string | null;
  /** Chromium arguments that lead every name to these servers, and all other names nowhere. */
  browserArguments: string[];
  close: () => Promise<void>;
}

export const slowAnswerInMilliseconds = 3000;
const typesByEnding: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Serves a built site as site.localhost, with stand-ins for a search page, another site and the exit. */
export async function startStandInSites(folder: string): Promise<StandInSites> {
  const headersFor = productionHeaders(folder);
  const exitTarget = readExitTarget(folder);
  const { key, certificate, pin } = makeCertificate();

  const answer: RequestListener = (request, response) => {
    const host = request.headers.host ?? '';
    const path = request.url ?? '/';
    sites.seen.push({ host, path, referer: request.headers.referer });
    if (host === exitTarget.host) void answerAsExit(sites.exitAnswer, request, response);
    else if (host === 'site.localhost') answerAsSite(sites, headersFor, path, response);
    else answerAsNeighbour(host, response);
  };
  const plain = createServer(answer);
  const secure = createSecureServer({ key, cert: certificate }, answer);
  const [plainPort, securePort] = await Promise.all([listen(plain), listen(secure)]);
  const exitPort = exitTarget.port || (exitTarget.protocol === 'https:' ? 443 : 80);
  const exitServerPort = exitTarget.protocol === 'https:' ? securePort : plainPort;
  const rules = [
    `MAP ${exitTarget.hostname}:${exitPort} 127.0.0.1:${exitServerPort}`,
    `MAP *.localhost:80 127.0.0.1:${plainPort}`,
    'MAP * ~NOTFOUND',
  ];
  const sites: StandInSites = {
    folder,
    siteOrigin: 'http://site.localhost',
    exitTarget,
    seen: [],
    exitAnswer: 'normal',
    sendHeaders: true,
    stallPagesAfter: null,
    browserArguments: [
      `--host-resolver-rules=${rules.join(',')}`,
      `--ignore-certificate-errors-spki-list=${pin}`,
    ],
    close: async () => {
      await Promise.all([plain, secure].map(stop));
    },
  };
  return sites;
}

async function answerAsExit(mode: ExitAnswer, request: IncomingMessage, response: ServerResponse) {
  if (request.url === '/favicon.ico') return response.writeHead(404).end();
  if (mode === 'hang') return;
  if (mode === 'refuse') return request.socket.destroy();
  if (mode === 'nothing (204)') return response.writeHead(204).end();
  if (mode === 'slow') await wait(slowAnswerInMilliseconds);
  // Chromium waits for one load of an address before it starts a second, unless nothing is stored.
  response.setHeader('cache-control', 'no-store');
  if (mode === 'download')
    response.setHeader('content-disposition', 'attachment; filename="weather"');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end('<!doctype html><title>Weather</title><p>Sunny intervals');
}

function answerAsNeighbour(host: string, response: ServerResponse) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><title>${host}</title><p>${host}`);
}

function answerAsSite(
  sites: StandInSites,
  headersFor: (path: string) => Record<string, string>,
  path: string,
  response: ServerResponse,
) {
  const { pathname } = new URL(path, sites.siteOrigin);
  const wanted = join(
    sites.folder,
    normalize(pathname),
    pathname.endsWith('/') ? 'index.html' : '',
  );
  const isFound = existsSync(wanted) && extname(wanted) !== '';
  const file = isFound ? wanted : join(sites.folder, '404.html');
  if (sites.sendHeaders)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('content-type', typesByEnding[extname(file)] ?? 'application/octet-stream');
  response.statusCode = isFound ? 200 : 404;
  if (!existsSync(file)) return response.end();
  if (sites.stallPagesAfter === null || extname(file) !== '.html')
    return createReadStream(file).pipe(response);
  return sendBeginning(file, sites.stallPagesAfter, response);
}

function sendBeginning(file: string, lastText: string, response: ServerResponse) {
  let text = '';
  createReadStream(file, 'utf8')
    .on('data', (part) => (text += part))
    .on('end', () => response.write(text.slice(0, text.indexOf(lastText) + lastText.length)));
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return (server.address() as AddressInfo).port;
}

async function stop(server: ReturnType<typeof createServer>): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  await closed;
}
