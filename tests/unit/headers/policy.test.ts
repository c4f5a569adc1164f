import { expect, test } from 'vitest';
import { headerPolicy, pagePolicy } from '../../../scripts/headers/policy.ts';
import { responseHeaders, withoutTls } from '../../../scripts/headers/response-headers.ts';

const hashes = { scripts: ["'sha256-guard='"], styles: ["'sha256-cloak='", "'sha256-sheet='"] };

test('the policy allows this site, the hashed parts, and nothing else', () => {
  expect(headerPolicy(hashes)).toBe(
    "default-src 'none'; base-uri 'none'; form-action 'none'; img-src 'self'; font-src 'self'; " +
      "connect-src 'self'; manifest-src 'none'; worker-src 'none'; " +
      "style-src 'self' 'sha256-cloak=' 'sha256-sheet='; " +
      "script-src 'self' 'wasm-unsafe-eval' 'sha256-guard='; " +
      "require-trusted-types-for 'script'; trusted-types 'none'; " +
      "object-src 'self'; frame-ancestors 'none'; upgrade-insecure-requests",
  );
});

test('a page holds all of it that a page can hold, and refuses objects that only PDFs need', () => {
  const ofHeader = "object-src 'self'; frame-ancestors 'none'; upgrade-insecure-requests";
  expect(`${pagePolicy(hashes)}; ${ofHeader}`).toBe(headerPolicy(hashes));
  expect(pagePolicy(hashes)).toContain("default-src 'none'");
  expect(pagePolicy(hashes)).not.toContain('object-src');
});

test('the headers of every response are complete', () => {
  const { 'Permissions-Policy': features, ...others } = responseHeaders(hashes);
  expect(others).toEqual({
    'Content-Security-Policy': headerPolicy(hashes),
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'X-DNS-Prefetch-Control': 'off',
    'Origin-Agent-Cluster': '?1',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  });
  for (const feature of ['geolocation', 'camera', 'microphone', 'clipboard-read', 'unload']) {
    expect(features?.split(', ')).toContain(`${feature}=()`);
  }
});

test('without TLS two things are left out, and no more', () => {
  const all = responseHeaders(hashes);
  const { 'Strict-Transport-Security': _left, ...expected } = all;
  expect(withoutTls(all)).toEqual({
    ...expected,
    'Content-Security-Policy': all['Content-Security-Policy']?.replace(
      '; upgrade-insecure-requests',
      '',
    ),
  });
});
