import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { serveOptions } from '../../../scripts/server/options.ts';

test('the built site is served at localhost:4321 unless something else is asked', () => {
  expect(serveOptions([])).toEqual({
    dir: resolve('dist'),
    port: 4321,
    host: 'localhost',
    production: false,
  });
});

test.each(['many', '70000', '-1', '1.5'])('"%s" is no port', (port) => {
  expect(() => serveOptions([`--port=${port}`])).toThrow('--port must be a number');
});
