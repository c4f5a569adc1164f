import type { Page } from '@playwright/test';
import { expect, longestOfEachShape, test } from '../journeys/reading/journey-test.ts';

/** What is wider than the window, the widest things first; nothing when it all fits. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .filter((element) => !element.closest('.table-scroll table, .visually-hidden'))
      .map((element) => `${element.localName}.${element.className}`);
    return [`${scrollWidth} of ${clientWidth} pixels`, ...wide.slice(0, 5)];
  });

test.describe('on a screen of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  const expectToFit = async (page: Page, paths: Iterable<string>) => {
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      expect.soft({ path, wide: await tooWide(page) }).toEqual({ path, wide: [] });
    }
  };

  test('one page of each kind, and every table, does not scroll sideways', async ({
    page,
    site,
  }) => {
    test.slow();
    const tables = [...site.keys()].filter((path) => path.includes('/statistics/'));
    await expectToFit(page, new Set([...longestOfEachShape(site), ...tables]));
  });

  test('no page at all scrolls sideways @deep', async ({ page, site }) => {
    test.setTimeout(10 * 60_000);
    await expectToFit(page, site.keys());
  });
});

test.describe('on a laptop at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 });

  test('one page of each kind reads without scrolling sideways', async ({ page, site }) => {
    test.slow();
    for (const path of longestOfEachShape(site)) {
      await page.goto(path);
      expect.soft({ path, wide: await tooWide(page) }).toEqual({ path, wide: [] });
    }
  });
});

test('letters twice as large lose no words on a phone of 640 pixels', async ({ page, site }) => {
  test.slow();
  await page.setViewportSize({ width: 640, height: 800 });
  for (const path of longestOfEachShape(site)) {
    await page.goto(path);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect.soft({ path, wide: await tooWide(page) }).toEqual({ path, wide: [] });
  }
});
