import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildGuard } from '../../../scripts/build/build-guard.ts';

const exitTarget = 'https://weather.example/';

test('the guard is the same text each time it is built, with the exit written in', async () => {
  const first = await buildGuard({ exitTarget });
  const second = await buildGuard({ exitTarget });
  expect(first).toEqual(second);
  expect(first.script).toContain(`"${exitTarget}"`);
  expect(first.cloakCss).toBe('html[data-c]{opacity:0!important}');
});

test('the guard stays small: under 3 kB, and under 1.2 kB compressed', async () => {
  const { script } = await buildGuard({ exitTarget });
  expect(script.length).toBeLessThan(3000);
  expect(brotliCompressSync(script).length).toBeLessThan(1200);
});

test('nothing in the guard could end its script element or needs a Trusted Types policy', async () => {
  const { script } = await buildGuard({ exitTarget: 'https://weather.example/</script>' });
  expect(script).not.toContain('</script');
  expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b/);
});

test('the guard asks nothing of the network and keeps nothing for longer than the tab', async () => {
  const { script } = await buildGuard({ exitTarget });
  expect(script).not.toMatch(
    /fetch|XMLHttpRequest|sendBeacon|localStorage|indexedDB|cookie|caches/,
  );
});
