import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ask, exampleSite, sendRaw } from '../../unit/server/running-server.ts';
import { startNginx } from './running-nginx.ts';

const protection = {
  'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'strict-transport-security': expect.stringContaining('max-age='),
  'permissions-policy': expect.stringContaining('geolocation=()'),
};

describe('every answer of nginx carries the headers that protect', () => {
  test.each([
    ['a page', 200, '/', {}],
    ['a path without its slash', 301, '/guides', {}],
    ['a missing page', 404, '/nothing/', {}],
    ['the page for missing pages', 404, '/404.html', {}],
    ['a method that is not for reading', 405, '/', { method: 'POST' }],
    ['a way out of the folder', 400, '/%2e%2e/secret.txt', {}],
    ['a way out of the folder in plain words', 400, '/../secret.txt', {}],
    ['an encoded way out of the folder', 400, '/..%2fsecret.txt', {}],
    ['an encoded slash', 400, '/guides%2F', {}],
    ['two slashes', 400, '//guides/', {}],
    ['an end of text', 400, '/guides/%00', {}],
    ['a file for hosts', 404, '/_headers', {}],
    ['a compressed copy', 404, '/index.html.br', {}],
  ])('%s (%i)', async (_, status, path, options) => {
    const { port } = await startNginx(exampleSite());
    const reply = await ask(port, path, options);
    expect(reply.status).toBe(status);
    expect(reply.headers).toMatchObject(protection);
    expect(reply.headers.server).toBe('nginx');
    expect(reply.body.toString()).not.toContain('never served');
  });

  test('a file that the browser still has (304)', async () => {
    const { port } = await startNginx(exampleSite());
    const { etag = '' } = (await ask(port, '/favicon.svg')).headers;
    const reply = await ask(port, '/favicon.svg', { headers: { 'if-none-match': etag } });
    expect(reply.status).toBe(304);
    expect(reply.headers).toMatchObject(protection);
  });
});

test.each([
  ['/', 'no-store'],
  ['/guides/', 'no-store'],
  ['/nothing/', 'no-store'],
  ['/_astro/island.abc.js', 'public, max-age=31536000, immutable'],
  ['/pagefind/fragment/en_1.pf_fragment', 'no-store'],
  ['/documents/plan.pdf', 'no-store'],
  ['/pagefind/pagefind.js', 'no-cache'],
  ['/favicon.svg', 'no-cache'],
])('%s may be kept: %s', async (path, kept) => {
  const { port } = await startNginx(exampleSite());
  expect((await ask(port, path)).headers['cache-control']).toBe(kept);
});

test('a page is never answered with 304', async () => {
  const { port } = await startNginx(exampleSite());
  const first = await ask(port, '/');
  expect(first.headers).not.toHaveProperty('etag');
  const headers = {
    'if-none-match': '*',
    'if-modified-since': first.headers['last-modified'] ?? new Date().toUTCString(),
  };
  expect((await ask(port, '/', { headers })).status).toBe(200);
});

test('a missing page shows the page for it', async () => {
  const { port } = await startNginx(exampleSite());
  expect((await ask(port, '/nothing/')).body.toString()).toContain('Page not found');
});

test('a redirect leads to the same site, whatever host was asked for', async () => {
  const { port } = await startNginx(exampleSite());
  const reply = await ask(port, '/guides', { headers: { host: 'evil.example' } });
  expect(reply.headers.location).toBe('/guides/');
});

describe('an old address is never a missing page', () => {
  const moves = [
    { from: '/services/old-name/', to: '/services/new-name/' },
    { from: '/guides/court/pl/', to: '/guides/court/' },
    { from: '/news/2026-01-01-gone/', to: '/news/' },
    { from: '/documents/old-plan.pdf', to: '/documents/plan.pdf' },
    { from: '/professionals/statistics/old.csv', to: '/professionals/statistics/new.csv' },
    { from: '/events/2026-01-01-day.ics', to: '/events/past/' },
  ];
  const withoutStroke = moves
    .filter(({ from }) => from.endsWith('/'))
    .map(({ from, to }) => ({ from: from.slice(0, -1), to }));

  test.each([...moves, ...withoutStroke])('$from leads to $to', async ({ from, to }) => {
    const { port } = await startNginx(exampleSite(), moves);
    const reply = await ask(port, from, { headers: { host: 'evil.example' } });
    expect(reply.status).toBe(301);
    expect(reply.headers).toMatchObject({ ...protection, location: to });
  });

  test('where the page for hosts without redirects lies at it, visitors are led on all the same', async () => {
    const site = exampleSite();
    const { port } = await startNginx(site, [{ from: '/guides/', to: '/find-help/' }]);
    for (const path of ['/guides/', '/guides']) {
      const { status, headers } = await ask(port, path);
      expect({ status, to: headers.location }).toEqual({ status: 301, to: '/find-help/' });
    }
    expect((await ask(port, '/guides/?words')).headers.location).toBe('/find-help/');
  });

  test('only the address itself leads on, and every other missing page stays one', async () => {
    const { port } = await startNginx(exampleSite(), moves);
    for (const path of [
      '/services/old-name/more/',
      '/services/old-names/',
      '/documents/old-plan',
    ]) {
      expect((await ask(port, path)).status).toBe(404);
    }
  });
});

test('files come in the encoding that the browser takes', async () => {
  const { port } = await startNginx(exampleSite());
  const path = '/_astro/island.abc.js';
  const plain = await ask(port, path);
  const zipped = await ask(port, path, { headers: { 'accept-encoding': 'gzip' } });
  const brotli = await ask(port, path, { headers: { 'accept-encoding': 'gzip, br' } });
  expect(plain.headers).not.toHaveProperty('content-encoding');
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(gunzipSync(zipped.body)).toEqual(plain.body);
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
  for (const { headers } of [zipped, brotli]) expect(headers.vary).toBe('Accept-Encoding');
});

test('a method that is not for reading is told what is', async () => {
  const { port } = await startNginx(exampleSite());
  expect((await ask(port, '/', { method: 'DELETE' })).headers.allow).toBe('GET, HEAD');
  expect((await ask(port, '/')).headers).not.toHaveProperty('allow');
});

test('headers that are too long are refused, with protection', async () => {
  const { port } = await startNginx(exampleSite());
  const reply = await sendRaw(
    port,
    `GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: ${'a'.repeat(9000)}\r\n\r\n`,
  );
  expect(reply).toMatch(/^HTTP\/1\.1 400 /);
  expect(reply).toContain("frame-ancestors 'none'");
});

test('the log names nobody', async () => {
  const nginx = await startNginx(exampleSite());
  await ask(nginx.port, '/guides/?words', {
    headers: { 'user-agent': 'a browser', referer: 'http://from.example/' },
  });
  expect(nginx.log().trim().split('\n').at(-1)).toMatch(/^\S+T\S+ GET 200 \d+$/);
  expect(nginx.log()).not.toMatch(/127\.0\.0\.1|browser|from\.example|guides|words/);
});
