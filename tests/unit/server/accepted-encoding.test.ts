import { expect, test } from 'vitest';
import { acceptedEncoding } from '../../../scripts/server/accepted-encoding.ts';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['identity', undefined],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gz'],
  ['br;q=0, gzip', 'gz'],
  ['BR', 'br'],
  ['*', 'br'],
  ['br;q=0, *', 'gz'],
  ['*;q=0', undefined],
  ['brotli', undefined],
])('a browser that takes "%s" gets %s', (header, encoding) => {
  expect(acceptedEncoding(header, ['br', 'gz'])).toBe(encoding);
});

test('what is not stored is not chosen', () => {
  expect(acceptedEncoding('br, gzip', ['gz'])).toBe('gz');
  expect(acceptedEncoding('br, gzip', [])).toBeUndefined();
});
