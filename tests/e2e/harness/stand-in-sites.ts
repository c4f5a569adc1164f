import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createServer as createSiteServer } from '../../../scripts/server/create-server.ts';
import { answerWithoutHeaders } from './careless-host.ts';
import { makeCertificate } from '../../../scripts/server/certificate.ts';
import { answerAsExit, type ExitAnswer } from './exit-stand-in.ts';
import { readExitTarget } from './pages-under-test.ts';

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
  /** When set, pages arrive as far as this text, and the rest 2 s later. */
  pausePagesAfter: string | null;
  /** Chromium arguments that lead every name to these servers, and all other names nowhere. */
  browserArguments: string[];
  close: () => Promise<void>;
}

/**
 * Serves a built site as site.localhost, by the project's own server with the production headers, and
 * stand-ins: the exit under its real name, and a plain page under every other *.localhost name.
 */
export async function startStandInSites(folder: string): Promise<StandInSites> {
  const exitTarget = readExitTarget(folder);
  const { key, certificate, pin } = makeCertificate();
  const siteServer = createSiteServer({ dir: folder });

  const answer: RequestListener = (request, response) => {
    const host = request.headers.host ?? '';
    const path = request.url ?? '/';
    sites.seen.push({ host, path, referer: request.headers.referer });
    if (host === exitTarget.host) void answerAsExit(sites.exitAnswer, request, response);
    else if (host !== 'site.localhost') answerAsNeighbour(host, response);
    else if (sites.sendHeaders && sites.pausePagesAfter === null) {
      siteServer.emit('request', request, response);
    } else answerWithoutHeaders(folder, path, response, sites.pausePagesAfter);
  };
  const plain = createServer(answer);
  const secure = createSecureServer({ key, cert: certificate }, answer);
  const ports = { 'http:': await listen(plain), 'https:': await listen(secure) };

  const sites: StandInSites = {
    folder,
    siteOrigin: 'http://site.localhost',
    exitTarget,
    seen: [],
    exitAnswer: 'normal',
    sendHeaders: true,
    pausePagesAfter: null,
    browserArguments: [
      `--host-resolver-rules=${resolverRules(exitTarget, ports)}`,
      `--ignore-certificate-errors-spki-list=${pin}`,
    ],
    close: async () => {
      await Promise.all([plain, secure].map(stop));
    },
  };
  return sites;
}

function resolverRules(exitTarget: URL, ports: { 'http:': number; 'https:': number }): string {
  const protocol = exitTarget.protocol === 'https:' ? 'https:' : 'http:';
  const port = exitTarget.port || { 'http:': 80, 'https:': 443 }[protocol];
  return [
    `MAP ${exitTarget.hostname}:${port} 127.0.0.1:${ports[protocol]}`,
    `MAP *.localhost:80 127.0.0.1:${ports['http:']}`,
    'MAP * ~NOTFOUND',
  ].join(',');
}

function answerAsNeighbour(host: string, response: ServerResponse) {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><title>${host}</title><p>${host}`);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return (server.address() as AddressInfo).port;
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  await closed;
}
