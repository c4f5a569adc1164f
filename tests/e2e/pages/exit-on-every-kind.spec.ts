import type { Page } from '@playwright/test';
import { expect, longestOfEachShape, test } from '../journeys/reading/journey-test.ts';

const sizes = {
  'an old phone': { width: 320, height: 568 },
  'a laptop at 400 % zoom': { width: 320, height: 200 },
  'a laptop': { width: 1280, height: 800 },
};

/** What is wrong with the exit at a part of the page's height; nothing when all is well. */
const faultsOfExit = (page: Page, part: number): Promise<string[]> =>
  page.evaluate((share) => {
    const { scrollHeight } = document.documentElement;
    scrollTo({ top: (scrollHeight - innerHeight) * share, behavior: 'instant' });
    const link = document.querySelector('.exit-link');
    if (!link) return ['there is no exit'];
    const { top, left, right, bottom, width, height } = link.getBoundingClientRect();
    const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return [
      top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth ? '' : 'out of view',
      middle === link ? '' : `under ${middle?.localName}.${middle?.className}`,
      width >= 44 && height >= 44 ? '' : `${width} by ${height}`,
    ].filter(Boolean);
  }, part);

for (const [device, viewport] of Object.entries(sizes)) {
  test(`on ${device} every kind of page has the exit in view, on top and large, everything opened`, async ({
    page,
    site,
  }) => {
    test.slow();
    await page.setViewportSize(viewport);
    const paths = longestOfEachShape(site);
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      await page.goto(path);
      await page
        .locator('details')
        .evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
      for (const part of [0, 0.5, 1]) {
        const faults = await faultsOfExit(page, part);
        expect.soft({ path, part, faults }).toEqual({ path, part, faults: [] });
      }
    }
  });
}

test('on an old phone nothing that takes the focus lies under the exit, on every kind of page', async ({
  page,
  site,
}) => {
  test.setTimeout(4 * 60_000);
  await page.setViewportSize(sizes['an old phone']);
  for (const path of longestOfEachShape(site)) {
    await page.goto(path);
    const { seen, covered } = await page.evaluate(focusEverything);
    expect(seen, path).toBeGreaterThan(10);
    expect.soft({ path, covered }).toEqual({ path, covered: [] });
  }
});

// Backwards, as Shift and Tab go: what comes into view then comes in at the top, where the exit is.
function focusEverything() {
  const bar = document.querySelector('.exit-bar');
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')];
  const reachable = all.filter((one) => one.checkVisibility() && !bar?.contains(one)).reverse();
  const covered: string[] = [];
  scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  document.documentElement.style.scrollBehavior = 'auto';
  for (const one of reachable) {
    one.focus();
    if (document.activeElement !== one) continue;
    const box = one.getBoundingClientRect();
    const cover = bar?.getBoundingClientRect();
    if (!cover || box.top >= cover.bottom - 0.5 || box.bottom <= cover.top + 0.5) continue;
    covered.push(`${one.localName} ${one.textContent?.trim()} at ${box.top}`);
  }
  return { seen: reachable.length, covered };
}

test('a reader hears one region named Exit with one link in it, before the header', async ({
  page,
  site,
}) => {
  test.slow();
  for (const path of longestOfEachShape(site)) {
    await page.goto(path);
    const region = page.getByRole('region', { name: 'Exit', exact: true });
    await expect(region).toHaveCount(1);
    await expect(region.getByRole('link')).toHaveText(['Exit this page']);
    const isBefore = await region.evaluate((exit) => {
      const header = document.querySelector('header');
      return Boolean(header && exit.compareDocumentPosition(header) & 4);
    });
    expect({ path, isBefore }).toEqual({ path, isBefore: true });
  }
});
