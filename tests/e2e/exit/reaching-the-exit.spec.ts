import type { Page } from '@playwright/test';
import { contrast } from '../harness/contrast.ts';
import { expect, leaveBy, test } from '../harness/exit-test.ts';
import { twelvePages } from '../harness/pages-under-test.ts';

const sizes = {
  'an old phone': { width: 320, height: 568 },
  'a phone': { width: 375, height: 667 },
  'a phone with its keyboard open': { width: 375, height: 320 },
  'a laptop': { width: 1280, height: 800 },
  'a laptop at 400 % zoom': { width: 320, height: 200 },
};

test('the exit is in view, on top and large enough, on every screen and at any scroll', async ({
  sites,
  visit,
}) => {
  test.slow();
  const { page } = await visit();
  for (const path of twelvePages) {
    await page.goto(`${sites.siteOrigin}${path}`);
    for (const [device, size] of Object.entries(sizes)) {
      await page.setViewportSize(size);
      for (const part of [0, 0.5, 1]) {
        const place = { path, device, part };
        expect({ ...place, ...(await measureExit(page, part)) }).toEqual({
          ...place,
          ...{ isInView: true, isOnTop: true, isLargeEnough: true },
        });
      }
    }
  }
});

function measureExit(page: Page, partOfHeight: number) {
  return page.evaluate((part) => {
    const { scrollHeight } = document.documentElement;
    scrollTo({ top: (scrollHeight - innerHeight) * part, behavior: 'instant' });
    const link = document.querySelector('.exit-link') as Element;
    const { top, left, right, bottom, width, height } = link.getBoundingClientRect();
    const topmost = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      isInView: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
      isOnTop: topmost === link,
      isLargeEnough: width >= 44 && height >= 44,
    };
  }, partOfHeight);
}

test('nothing on a page can lie over the exit, not even what is put in front', async ({
  sites,
  visit,
}) => {
  const { page } = await visit({ viewport: sizes['an old phone'] });
  await page.goto(`${sites.siteOrigin}/guides/`);
  await page.evaluate(() => {
    const cover = document.createElement('div');
    Object.assign(cover.style, { position: 'fixed', inset: '0', zIndex: '999' });
    document.body.append(cover);
  });

  expect(await measureExit(page, 1)).toEqual({
    isInView: true,
    isOnTop: true,
    isLargeEnough: true,
  });
  await leaveBy('click', page);

  await page.waitForURL(sites.exitTarget.href);
});

test('the first Tab goes to the content link, the second to the exit', async ({ sites, visit }) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);

  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', /^#/);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Exit this page');
  await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 });
  await expect(page.locator(':focus')).toHaveAttribute('href', sites.exitTarget.href);
});

test('the exit link is a link named by its visible text', async ({ sites, visit }) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/`);

  await expect(page.locator('.exit-link')).toHaveRole('link');
  await expect(page.locator('.exit-link')).toHaveAccessibleName('Exit this page');
  await expect(page.locator('.exit-link')).toHaveText('Exit this page');
  await expect(page.locator('.exit-link')).toHaveAccessibleDescription('');
});

test('nothing that has the focus ever lies under the exit, forwards or backwards', async ({
  sites,
  visit,
}) => {
  test.slow();
  const { page } = await visit();
  await page.addInitScript(collectFocusUnderExit);
  await page.setViewportSize(sizes['an old phone']);
  for (const path of ['/', '/talk-now/', '/find-help/', '/search/', '/using-this-site/']) {
    await page.goto(`${sites.siteOrigin}${path}`);
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let step = 0; step < 30; step++) await page.keyboard.press(key, { delay: 25 });
    }
    const { underExit, seen } = await page.evaluate(() => {
      const { underExit, seen } = window as unknown as { underExit: string[]; seen: number };
      return { underExit, seen };
    });
    expect({ path, underExit }).toEqual({ path, underExit: [] });
    expect(seen).toBeGreaterThan(20);
  }
});

// Looks when the key is let go: by then the page has scrolled to what has the focus.
function collectFocusUnderExit() {
  const found = Object.assign(window, { underExit: [] as string[], seen: 0 });
  addEventListener('keyup', ({ key }) => {
    const focused = document.activeElement;
    const bar = document.querySelector('.exit-bar');
    if (key !== 'Tab' || !focused || !bar || focused === document.body || bar.contains(focused))
      return;
    found.seen++;
    const box = focused.getBoundingClientRect();
    const cover = bar.getBoundingClientRect();
    if (box.top >= cover.bottom - 0.5 || box.bottom <= cover.top + 0.5) return;
    found.underExit.push(
      `${focused.localName} ${focused.textContent?.trim()} at ${box.top} of ${scrollY}`,
    );
  });
}

test('the exit is not printed', async ({ sites, visit }) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/quick-view/`);

  await page.emulateMedia({ media: 'print' });

  for (const link of await page.locator('[data-exit]').all()) await expect(link).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the exit stands out from the ${colorScheme} page behind it`, async ({ sites, visit }) => {
    const { page } = await visit({ colorScheme });
    await page.goto(`${sites.siteOrigin}/`);

    const colours = await page.evaluate(() => {
      const link = getComputedStyle(document.querySelector('.exit-link') as Element);
      const bar = getComputedStyle(document.querySelector('.exit-bar') as Element);
      return { text: link.color, link: link.backgroundColor, bar: bar.backgroundColor };
    });

    expect(contrast(colours.text, colours.link)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.link, colours.bar)).toBeGreaterThanOrEqual(3);
  });
}

test('in forced colours the exit can be read and has a border', async ({ sites, visit }) => {
  const { page } = await visit({ forcedColors: 'active' });
  await page.goto(`${sites.siteOrigin}/`);

  const colours = await page.evaluate(() => {
    const link = getComputedStyle(document.querySelector('.exit-link') as Element);
    const bar = getComputedStyle(document.querySelector('.exit-bar') as Element);
    return {
      text: link.color,
      link: link.backgroundColor,
      border: link.borderTopColor,
      width: link.borderTopWidth,
      bar: bar.backgroundColor,
    };
  });

  expect(contrast(colours.text, colours.link)).toBeGreaterThanOrEqual(4.5);
  expect(parseFloat(colours.width)).toBeGreaterThanOrEqual(2);
  expect(contrast(colours.border, colours.bar)).toBeGreaterThanOrEqual(3);
});

test('nothing else is open over a page or fixed to the window when it loads', async ({
  sites,
  visit,
}) => {
  const { page } = await visit({ viewport: sizes['a phone'] });
  for (const path of twelvePages) {
    await page.goto(`${sites.siteOrigin}${path}`);
    const others = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => {
          const isPinned = /fixed|sticky/.test(getComputedStyle(element).position);
          return isPinned || element.matches('dialog[open], :popover-open');
        })
        .map((element) => element.className),
    );
    expect({ path, others }).toEqual({ path, others: ['exit-bar'] });
  }
});
