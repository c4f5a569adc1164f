import { describe, expect, test } from 'vitest';
import { ask, exampleSite, sendRaw, start } from './running-server.ts';

describe('odd requests', () => {
  test.each([
    '/../secret.txt',
    '/guides/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2E%2Fsecret.txt',
    '/..%5csecret.txt',
    '/guides/%00',
    '/%c0%ae%c0%ae/secret.txt',
    '/..%2fsecret.txt',
    '/guides%2F',
    '/guides%2f..%2f..%2fsecret.txt',
    '/guides/%0d%0aSet-Cookie:%20a=b',
  ])('%s is refused as malformed', async (path) => {
    const port = await start({ dir: exampleSite() });
    const reply = await ask(port, path);
    expect(reply.status).toBe(400);
    expect(reply.body.toString()).not.toContain('never served');
  });

  test.each([
    '//secret.txt',
    '/%252e%252e/secret.txt',
    '//evil.example/guides',
    '/.git/config',
    '//guides/',
    '/guides//',
    '/guides/index.html/',
  ])('%s is nothing of the site, and leads nowhere else', async (path) => {
    const port = await start({ dir: exampleSite() });
    const reply = await ask(port, path);
    expect(reply.status).toBe(404);
    expect(reply.headers).not.toHaveProperty('location');
  });

  test('a part of a file is answered with the whole of it', async () => {
    const port = await start({ dir: exampleSite() });
    for (const path of ['/', '/_astro/island.abc.js']) {
      const whole = await ask(port, path);
      const part = await ask(port, path, { headers: { range: 'bytes=0-3' } });
      expect(part.status).toBe(200);
      expect(part.body).toEqual(whole.body);
      expect(part.headers).not.toHaveProperty('content-range');
    }
  });

  test.each([
    ['a tunnel to another place', 405, 'CONNECT evil.example:80 HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['an expectation', 417, 'GET / HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\n\r\n'],
    ['no host', 400, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['a method that is none', 400, 'GRAB / HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['another protocol', 400, 'GET / HTTP/9.9\r\nHost: x\r\n\r\n'],
    [
      'two lengths, to smuggle a second request',
      400,
      'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
  ])('%s is answered %i, with protection', async (_, status, bytes) => {
    const port = await start({ dir: exampleSite() });
    const reply = await sendRaw(port, bytes);
    expect(reply).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(reply).toContain('Referrer-Policy: no-referrer');
    expect(reply).toContain("frame-ancestors 'none'");
  });

  test('a client that sends its body drop by drop is answered and let go', async () => {
    const port = await start({ dir: exampleSite(), limits: { headersTime: 300, idleTime: 300 } });
    const began = performance.now();
    const reply = await sendRaw(
      port,
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\nabc',
    );
    expect(reply).toMatch(/^HTTP\/1\.1 405 /);
    expect(performance.now() - began).toBeLessThan(3000);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s is told what is allowed',
    async (method) => {
      const port = await start({ dir: exampleSite() });
      const reply = await ask(port, '/', { method });
      expect(reply.status).toBe(405);
      expect(reply.headers.allow).toBe('GET, HEAD');
    },
  );

  test('HEAD gives the same headers and no body', async () => {
    const port = await start({ dir: exampleSite() });
    const get = await ask(port, '/');
    const head = await ask(port, '/', { method: 'HEAD' });
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });

  test('headers that are too long are answered 431, with protection', async () => {
    const port = await start({ dir: exampleSite() });
    const reply = await sendRaw(
      port,
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(9000)}\r\n\r\n`,
    );
    expect(reply).toMatch(/^HTTP\/1\.1 431 /);
    expect(reply).toContain("frame-ancestors 'none'");
  });

  test('what is no request at all is answered 400, with protection', async () => {
    const port = await start({ dir: exampleSite() });
    const reply = await sendRaw(port, 'hello\r\n\r\n');
    expect(reply).toMatch(/^HTTP\/1\.1 400 /);
    expect(reply).toContain('Referrer-Policy: no-referrer');
  });

  test('a client that never ends its headers is let go', async () => {
    const port = await start({ dir: exampleSite(), limits: { headersTime: 200 } });
    const began = performance.now();
    const reply = await sendRaw(port, 'GET / HTTP/1.1\r\nHost: x\r\n');
    expect(reply).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - began).toBeLessThan(3000);
  });

  test('a client that says nothing at all is let go', async () => {
    const port = await start({ dir: exampleSite(), limits: { idleTime: 200 } });
    const began = performance.now();
    await sendRaw(port, '');
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
