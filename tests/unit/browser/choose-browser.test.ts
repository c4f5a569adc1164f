import { expect, test } from 'vitest';
import { chooseBrowser } from '../../../scripts/browser/find-browser.ts';

const own = '/cache/playwright/chrome';
const on =
  (...there: string[]) =>
  (path: string) =>
    there.includes(path);

test('the one that CHROMIUM_PATH names comes first', () => {
  expect(chooseBrowser('/mine', own, on('/mine', own, '/usr/bin/chromium'))).toBe('/mine');
});

test('a CHROMIUM_PATH that names nothing is an error, even when there are others', () => {
  expect(() => chooseBrowser('/gone', own, on(own))).toThrow('/gone, but there is no such file');
});

test("Playwright's own comes before the system's", () => {
  expect(chooseBrowser(undefined, own, on(own, '/usr/bin/chromium'))).toBe(own);
});

test.each(['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'])(
  "the system's %s is found",
  (path) => {
    expect(chooseBrowser(undefined, own, on(path))).toBe(path);
  },
);

test('where there is none, none is made up', () => {
  expect(chooseBrowser(undefined, own, on())).toBeUndefined();
});
