import type { Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../server/certificate.ts';
import { linkProxy, type Traffic } from './link-proxy.ts';
import type { Link } from './links.ts';
import { secureServer } from './secure-server.ts';

/** A built site at the far end of a slow line. */
export interface SlowSite {
  /** Where a browser finds it: `https://127.0.0.1:12345`. */
  address: string;
  /** By which Chromium accepts its certificate, and only that: see `slowPage`. */
  pin: string;
  /** What has come through so far. */
  traffic: Readonly<Traffic>;
  close: () => void;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Serves a folder with a built site through a simulated link, on a free port. */
export const slowSite = async (folder: string, link: Link): Promise<SlowSite> => {
  const certificate = makeCertificate();
  const origin = secureServer(folder, certificate);
  const proxy = linkProxy(link, await listen(origin));
  const port = await listen(proxy.server);
  const close = (): void => {
    proxy.server.close();
    proxy.drop();
    origin.close();
  };
  return {
    address: `https://127.0.0.1:${port}`,
    pin: certificate.pin,
    traffic: proxy.traffic,
    close,
  };
};
