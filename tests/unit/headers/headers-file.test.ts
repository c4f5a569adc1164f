import { describe, expect, test } from 'vitest';
import { cacheControl } from '../../../scripts/headers/cache-rules.ts';
import { headersFile, readHeadersFile } from '../../../scripts/headers/headers-file.ts';
import { nginxHeaders, nginxSite } from '../../../scripts/headers/nginx.ts';

const headers = { 'X-Frame-Options': 'DENY', 'Content-Security-Policy': "default-src 'none'; a b" };

const paths = [
  '/',
  '/404.html',
  '/guides/',
  '/guides/somewhere/',
  '/events/',
  '/events/all.ics',
  '/_astro/a.js',
  '/pagefind/pagefind.js',
  '/pagefind/fragment/a.pf_fragment',
  '/pagefind/index/a.pf_index',
  '/favicon.svg',
];

describe('the file for Netlify and Cloudflare', () => {
  const text = headersFile(headers, paths);

  test('gives every response the headers, and each folder how long it may be kept', () => {
    expect(text).toBe(`/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'none'; a b

/
  Cache-Control: no-store

/404.html
  Cache-Control: no-store

/_astro/*
  Cache-Control: public, max-age=31536000, immutable

/events/*
  Cache-Control: no-store

/favicon.svg
  Cache-Control: no-cache

/guides/*
  Cache-Control: no-store

/pagefind/fragment/*
  Cache-Control: no-store

/pagefind/index/*
  Cache-Control: no-cache

/pagefind/pagefind.js
  Cache-Control: no-cache
`);
  });

  test('never sets a header twice for one path', () => {
    const patterns = text.match(/^\/\S*$/gm)?.filter((pattern) => pattern !== '/*') ?? [];
    for (const path of paths) {
      const matching = patterns.filter((pattern) =>
        pattern.endsWith('/*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
      );
      expect(matching, path).toHaveLength(1);
    }
  });

  test('can be read back', () => {
    expect(readHeadersFile(text)).toEqual(headers);
    expect(() => readHeadersFile('/guides/*\n  A: b\n')).toThrow(
      'does not begin with a rule for /*',
    );
  });
});

test('nginx gets the same headers, on errors and redirects too', () => {
  expect(nginxHeaders(headers)).toBe(
    'add_header X-Frame-Options "DENY" always;\n' +
      'add_header Content-Security-Policy "default-src \'none\'; a b" always;\n',
  );
});

test('the nginx example is complete and asks for no address', () => {
  const site = nginxSite({ root: '/srv/x', brotli: 'on' });
  expect(site).toContain('root /srv/x;');
  expect(site).toMatch(/^ {2}brotli_static on;$/m);
  expect(site).not.toMatch(/\{\{|\}\}/);
  const format = /log_format .*;/.exec(site)?.[0];
  expect(format).not.toMatch(/remote|forwarded|http_|args|request_uri/);
});

test.each([
  ['/', 'no-store'],
  ['/guides/', 'no-store'],
  ['/404.html', 'no-store'],
  ['/pagefind/fragment/en.pf_fragment', 'no-store'],
  ['/documents/plan.pdf', 'no-store'],
  ['/pagefind/index/en.pf_index', 'no-cache'],
  ['/robots.txt', 'no-cache'],
  ['/_astro/a.hash.js', 'public, max-age=31536000, immutable'],
])('%s may be kept: %s', (path, kept) => {
  expect(cacheControl(path)).toBe(kept);
});
