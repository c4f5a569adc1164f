import { expect, test } from 'vitest';
import { exitTarget } from '../../../src/safety/exit-target.ts';

test('the published exit is an https address that needs no redirect and carries nothing', () => {
  expect(exitTarget({})).toBe('https://www.bbc.com/weather');
});

test('another exit may be chosen when the site is built', () => {
  expect(exitTarget({ EXIT_TARGET: 'https://weather.example/' })).toBe('https://weather.example/');
  expect(exitTarget({ EXIT_TARGET: 'http://safe.localhost:8000/x' })).toBe(
    'http://safe.localhost:8000/x',
  );
});

test.each([
  'http://weather.example/',
  'javascript:alert(1)',
  'https://weather.example/?from=here',
  'https://weather.example/#here',
  'https://user@weather.example/',
  'not an address',
])('%s is refused as an exit', (address) => {
  expect(() => exitTarget({ EXIT_TARGET: address })).toThrow();
});
