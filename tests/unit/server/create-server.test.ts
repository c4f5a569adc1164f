import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageSource, writeFiles, writeSite } from '../site/site-folder.ts';
import { ask, exampleSite, start } from './running-server.ts';

const protection = {
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
  'permissions-policy': expect.stringContaining('geolocation=()'),
};

describe('every answer carries the headers that protect', () => {
  test.each([
    ['a page', 200, '/', {}],
    ['a path without its slash', 301, '/guides', {}],
    ['a file the browser still has', 304, '/favicon.svg', { headers: { 'if-none-match': '*' } }],
    ['a broken path', 400, '/%zz', {}],
    ['a missing page', 404, '/nothing/', {}],
    ['a method that is not for reading', 405, '/', { method: 'POST' }],
  ])('%s (%i)', async (_, status, path, options) => {
    const port = await start({ dir: exampleSite() });
    const reply = await ask(port, path, options);
    expect(reply.status).toBe(status);
    expect(reply.headers).toMatchObject(protection);
    expect(reply.headers).not.toHaveProperty('set-cookie');
    expect(reply.headers).not.toHaveProperty('x-powered-by');
  });
});

describe('pages', () => {
  test('are never stored and have no tag that could be answered with 304', async () => {
    const port = await start({ dir: exampleSite() });
    const reply = await ask(port, '/guides/', { headers: { 'if-none-match': '*' } });
    expect(reply.status).toBe(200);
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(reply.headers).not.toHaveProperty('etag');
    expect(reply.headers).not.toHaveProperty('last-modified');
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('have one address: the form with a slash', async () => {
    const port = await start({ dir: exampleSite() });
    for (const path of ['/guides', '/guides/index.html']) {
      expect((await ask(port, path)).headers.location).toBe('/guides/');
    }
    expect((await ask(port, '/guides/somewhere%20to%20stay')).headers.location).toBe(
      '/guides/somewhere%20to%20stay/',
    );
  });

  test('that are missing show the page for it, which is itself missing', async () => {
    const port = await start({ dir: exampleSite() });
    for (const path of ['/nothing/', '/404.html']) {
      const reply = await ask(port, path);
      expect(reply.status).toBe(404);
      expect(reply.body.toString()).toContain('Page not found');
      expect(reply.headers['cache-control']).toBe('no-store');
    }
  });

  test('are found with a query, which is not passed on', async () => {
    const port = await start({ dir: exampleSite() });
    expect((await ask(port, '/?words')).status).toBe(200);
    expect((await ask(port, '/guides?words')).headers.location).toBe('/guides/');
  });
});

describe('files', () => {
  test.each([
    ['/_astro/island.abc.js', 'public, max-age=31536000, immutable'],
    ['/pagefind/fragment/en_1.pf_fragment', 'no-store'],
    ['/documents/plan.pdf', 'no-store'],
    ['/pagefind/pagefind.js', 'no-cache'],
    ['/favicon.svg', 'no-cache'],
  ])('%s may be kept: %s', async (path, kept) => {
    const port = await start({ dir: exampleSite() });
    expect((await ask(port, path)).headers['cache-control']).toBe(kept);
  });

  test('a PDF is sent as a PDF that no browser may take for anything else', async () => {
    const port = await start({ dir: exampleSite() });
    const { status, headers } = await ask(port, '/documents/plan.pdf');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-disposition']).toBeUndefined();
  });

  test('are answered 304 without a body when the browser has them', async () => {
    const port = await start({ dir: exampleSite() });
    const { etag = '' } = (await ask(port, '/favicon.svg')).headers;
    const reply = await ask(port, '/favicon.svg', { headers: { 'if-none-match': etag } });
    expect(reply.status).toBe(304);
    expect(reply.body).toHaveLength(0);
    const other = await ask(port, '/favicon.svg', { headers: { 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
  });

  test('come in the encoding that the browser takes', async () => {
    const port = await start({ dir: exampleSite() });
    const path = '/_astro/island.abc.js';
    const plain = await ask(port, path);
    const zipped = await ask(port, path, { headers: { 'accept-encoding': 'gzip, deflate' } });
    const brotli = await ask(port, path, { headers: { 'accept-encoding': 'gzip, br;q=0.5' } });
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(gunzipSync(zipped.body)).toEqual(plain.body);
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(new Set([plain, zipped, brotli].map(({ headers }) => headers.vary))).toEqual(
      new Set(['Accept-Encoding']),
    );
    expect(new Set([plain, zipped, brotli].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  test('that only hosts read are not served', async () => {
    const port = await start({ dir: exampleSite() });
    for (const path of ['/_headers', '/index.html.br', '/index.html.gz']) {
      expect((await ask(port, path)).status).toBe(404);
    }
  });
});

describe('the site behind the server', () => {
  test('insists on https only when it is served over TLS', async () => {
    const dir = exampleSite();
    const here = await ask(await start({ dir }), '/');
    const there = await ask(await start({ dir, production: true }), '/');
    expect(here.headers).not.toHaveProperty('strict-transport-security');
    expect(here.headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(there.headers['strict-transport-security']).toContain('max-age=63072000');
    expect(there.headers['content-security-policy']).toContain('upgrade-insecure-requests');
  });

  test('is taken up anew, with its policy, when a build replaces it', async () => {
    const dir = exampleSite();
    const port = await start({ dir });
    const before = await ask(port, '/');
    const next = writeSite({ 'index.html': pageSource({ head: '<script>other()</script>' }) });
    renameSync(dir, join(dir, '..', 'previous'));
    renameSync(next, dir);
    const after = await ask(port, '/');
    expect(after.body.toString()).toContain('other()');
    expect(after.headers['content-security-policy']).not.toBe(
      before.headers['content-security-policy'],
    );
  });

  test('that has gone for an instant is told as such, and the server goes on', async () => {
    const dir = exampleSite();
    const port = await start({ dir });
    renameSync(dir, join(dir, '..', 'elsewhere'));
    const gone = await ask(port, '/');
    expect(gone.status).toBe(503);
    expect(gone.body.toString()).toBe('503\n');
    expect(gone.headers).toMatchObject(protection);
    renameSync(join(dir, '..', 'elsewhere'), dir);
    expect((await ask(port, '/')).status).toBe(200);
  });

  test('is served on as it was when what replaces it is no whole site', async () => {
    const dir = exampleSite();
    const port = await start({ dir });
    renameSync(dir, join(dir, '..', 'previous'));
    writeFiles(dir, { 'index.html': pageSource() });
    const reply = await ask(port, '/');
    expect(reply.status).toBe(200);
    expect(reply.headers).toMatchObject(protection);
  });

  test('logs nothing unless asked, and then no address and no path', async () => {
    const lines: string[] = [];
    const port = await start({ dir: exampleSite(), log: (line) => lines.push(line) });
    await ask(port, '/guides/?words', { headers: { 'user-agent': 'browser', referer: 'page' } });
    expect(lines).toEqual([expect.stringMatching(/^GET 200 \d+$/)]);
  });
});
