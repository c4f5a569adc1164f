import type { Page } from '@playwright/test';
import { expect, leaveBy, test, walkThrough } from '../harness/exit-test.ts';
import { moveInHistory } from '../harness/history-walk.ts';
import type { StandInSites } from '../harness/stand-in-sites.ts';

for (const sendHeaders of [true, false]) {
  const host = sendHeaders ? 'with the production headers' : 'on a host that sends no headers';
  for (const way of ['click', 'Shift'] as const) {
    test(`${way} leaves in the same tab and asks the exit site only, without a Referer, ${host}`, async ({
      sites,
      visit,
    }) => {
      sites.sendHeaders = sendHeaders;
      const { page, context } = await visit();
      await page.goto(`${sites.siteOrigin}/using-this-site/`);
      await page.waitForLoadState('networkidle');
      const before = sites.seen.length;
      const tabs = context.pages().length;

      await leaveBy(way, page);

      await page.waitForURL(sites.exitTarget.href);
      await page.waitForTimeout(500);
      expect(requestsAfter(before, sites)).toEqual([
        { host: sites.exitTarget.host, path: sites.exitTarget.pathname, referer: undefined },
      ]);
      expect(context.pages().length).toBe(tabs);
    });
  }
}

function requestsAfter(count: number, sites: StandInSites) {
  return sites.seen.slice(count).filter(({ path }) => path !== '/favicon.ico');
}

const waysToUseALink: Record<string, (page: Page) => Promise<void>> = {
  'a middle click': (page) => page.locator('.exit-link').click({ button: 'middle' }),
  'Ctrl and a click': (page) => page.locator('.exit-link').click({ modifiers: ['Control'] }),
  'Shift and a click': (page) => page.locator('.exit-link').click({ modifiers: ['Shift'] }),
  // Alone, Chromium would save the address, or open it beside the page.
  'Alt and a click': (page) => page.locator('.exit-link').click({ modifiers: ['Alt'] }),
  'the Windows key and a click': (page) =>
    page.locator('.exit-link').click({ modifiers: ['Meta'] }),
  'Enter on the link': (page) => page.locator('.exit-link').press('Enter', { noWaitAfter: true }),
  'Enter on the exit skip link': async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  },
};

for (const [way, use] of Object.entries(waysToUseALink)) {
  test(`${way} leaves in the same tab, and Back shows the exit`, async ({ sites, visit }) => {
    const { page, context, cdp } = await visit();
    await walkThrough(page, sites, 2);
    const tabs = context.pages().length;

    await use(page);

    await page.waitForURL(sites.exitTarget.href);
    await page.waitForTimeout(300);
    expect(context.pages().length).toBe(tabs);
    // A link that only the browser had followed would lead back to the page.
    expect((await moveInHistory(cdp, -1, 8000)).url).toBe(sites.exitTarget.href);
  });
}

test('the right mouse button opens the menu and does not leave', async ({ sites, visit }) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/a-z/`);

  await page.locator('.exit-link').click({ button: 'right' });

  await page.waitForTimeout(500);
  expect(page.url()).toBe(`${sites.siteOrigin}/a-z/`);
});

test('a tap on a phone leaves', async ({ sites, visit }) => {
  const { page } = await visit({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 375, height: 667 },
  });
  await page.goto(`${sites.siteOrigin}/talk-now/`);

  await page.locator('.exit-link').tap({ noWaitAfter: true });

  await page.waitForURL(sites.exitTarget.href);
});

for (const sendHeaders of [true, false]) {
  test(`a window that opened the site keeps no hold on it, headers ${sendHeaders ? 'sent' : 'not sent'}`, async ({
    sites,
    visit,
  }) => {
    sites.sendHeaders = sendHeaders;
    const { page, context } = await visit();
    await page.goto('http://search.localhost/');
    const opening = context.waitForEvent('page');
    await page.evaluate((url) => {
      window.open(url);
    }, `${sites.siteOrigin}/`);
    const opened = await opening;
    await opened.waitForURL(`${sites.siteOrigin}/`);

    expect(await opened.evaluate(() => window.opener)).toBeNull();
    await leaveBy('click', opened);
    await opened.waitForURL(sites.exitTarget.href);
    expect(await opened.evaluate(() => window.opener)).toBeNull();
  });
}
