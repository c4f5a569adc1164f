import { readFileSync } from 'node:fs';
import { connect as connectHttp2 } from 'node:http2';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import type { Link } from '../../../scripts/link-simulator/links.ts';
import { slowSite, type SlowSite } from '../../../scripts/link-simulator/slow-site.ts';
import { precompress } from '../../../scripts/build/precompress.ts';
import { pageSource, writeSite } from '../site/site-folder.ts';

const quick: Link = { name: 'quick', roundTrip: 0, down: 1e9, up: 1e9 };
const open: SlowSite[] = [];

afterEach(() => {
  for (const site of open.splice(0)) site.close();
});

const noise = (bytes: number): string =>
  Array.from({ length: bytes }, (_, at) => String.fromCharCode(33 + ((at * at * 7919) % 89))).join(
    '',
  );
const files = {
  'index.html': pageSource(),
  '404.html': pageSource({ title: 'Page not found' }),
  'long.woff2': noise(50_000),
};

const builtSite = async (): Promise<string> => {
  const folder = writeSite(files);
  await precompress(folder);
  return folder;
};

const at = async (link: Link, built = builtSite()): Promise<SlowSite> => {
  const folder = await built;
  const site = await slowSite(folder, link);
  open.push(site);
  return site;
};

/** Fetches one file over a new connection; how long it took in milliseconds. */
const fetchOver = (site: SlowSite, path: string) =>
  new Promise<{ status: number; encoding: string; body: Buffer; took: number }>((done, fail) => {
    const started = performance.now();
    const session = connectHttp2(site.address, { rejectUnauthorized: false });
    session.on('error', fail);
    const request = session.request({ ':path': path, 'accept-encoding': 'br' });
    const parts: Buffer[] = [];
    let head: { status: number; encoding: string };
    request.on('response', (headers) => {
      head = {
        status: Number(headers[':status']),
        encoding: String(headers['content-encoding'] ?? ''),
      };
    });
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      done({ ...head, body: Buffer.concat(parts), took: performance.now() - started });
      session.destroy();
    });
    request.end();
  });

test('the page comes over HTTP/2 and TLS, compressed, byte for byte', async () => {
  const folder = await builtSite();
  const site = await at(quick, Promise.resolve(folder));
  const { status, encoding, body } = await fetchOver(site, '/');
  expect(status).toBe(200);
  expect(encoding).toBe('br');
  expect(brotliDecompressSync(body).toString()).toBe(
    readFileSync(join(folder, 'index.html'), 'utf8'),
  );
});

test('a long file arrives whole and in order, and every byte is counted', async () => {
  const site = await at({ ...quick, roundTrip: 20 });
  const { body } = await fetchOver(site, '/long.woff2');
  expect(body.toString()).toBe(files['long.woff2']);
  expect(site.traffic.down).toBeGreaterThan(50_000);
  expect(site.traffic.up).toBeGreaterThan(100);
});

test('nothing arrives before three round trips: connection, encryption, request', async () => {
  const site = await at({ ...quick, roundTrip: 100 });
  const { took } = await fetchOver(site, '/');
  expect(took).toBeGreaterThanOrEqual(300);
});

test('fifty thousand bytes need two round trips more, because a connection starts slowly', async () => {
  const site = await at({ ...quick, roundTrip: 100 });
  const { took } = await fetchOver(site, '/long.woff2');
  expect(took).toBeGreaterThanOrEqual(500);
});

test('two connections share the rate of the line', async () => {
  // 100,000 bytes at a million bits a second: 800 ms.
  const site = await at({ ...quick, down: 1e6 });
  const started = performance.now();
  await Promise.all([fetchOver(site, '/long.woff2'), fetchOver(site, '/long.woff2')]);
  expect(performance.now() - started).toBeGreaterThanOrEqual(800);
});
