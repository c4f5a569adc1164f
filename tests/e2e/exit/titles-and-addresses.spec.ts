import type { Page } from '@playwright/test';
import { readFormWords, readHistory } from '../harness/browser-profile.ts';
import { expect, leaveBy, pagesFor, test, walkThrough } from '../harness/exit-test.ts';
import { moveInHistory } from '../harness/history-walk.ts';

const neutralTitle = 'Information';

test('however a page is left, History holds one row for it under a neutral title', async ({
  sites,
  visit,
}) => {
  const { page, cdp, context, profile } = await visit({});
  const open = (path: string) => page.goto(`${sites.siteOrigin}${path}`);

  await open('/');
  // By a link of the site, to an address typed in, to another site and by Back.
  await page.locator('header a[href="/guides/"], nav a[href="/guides/"]').first().click();
  await page.waitForURL('**/guides/');
  await open('/need/');
  await page.goto('http://search.localhost/');
  await open('/who/');
  await open('/area/');
  await moveInHistory(cdp, -1);
  await followLinkTo(page, 'http://other.localhost/');
  await open('/a-z/');
  await open('/talk-now/');
  // This way of closing a tab only asks for it; the browser ends when the tab is gone.
  await context.newPage();
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
  await context.close();

  const rows = readHistory(profile).filter(({ url }) => url.startsWith(sites.siteOrigin));
  const visited = ['/', '/guides/', '/need/', '/who/', '/area/', '/a-z/', '/talk-now/'];
  expect(rows.map(({ url }) => url).sort()).toEqual(
    visited.map((path) => sites.siteOrigin + path).sort(),
  );
  expect(rows.filter(({ title }) => title !== neutralTitle)).toEqual([]);
});

// Chromium writes no title into History that comes later than five seconds after the load.
test('a page that was read for eight seconds has a neutral title in History, however it is left', async ({
  sites,
  visit,
}) => {
  test.slow();
  const { page, cdp, context, profile } = await visit({});
  const readFor = (seconds: number) => page.waitForTimeout(seconds * 1000);
  for (const path of ['/', '/need/', '/who/']) {
    await page.goto(`${sites.siteOrigin}${path}`);
    await readFor(8);
    await expect(page).not.toHaveTitle(neutralTitle);
  }
  await followLinkTo(page, 'http://other.localhost/');
  await moveInHistory(cdp, -1);
  await expect(page).not.toHaveTitle(neutralTitle);
  await readFor(8);
  await followLinkTo(page, `${sites.siteOrigin}/a-z/`);
  await readFor(8);
  await moveInHistory(cdp, -1);
  await page.goto(`${sites.siteOrigin}/talk-now/`);
  await readFor(8);
  await context.newPage();
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
  await context.close();

  const rows = readHistory(profile).filter(({ url }) => url.startsWith(sites.siteOrigin));
  expect(rows).toHaveLength(5);
  expect(rows.filter(({ title }) => title !== neutralTitle)).toEqual([]);
});

test('steps of the questions taken late leave one row under a neutral title', async ({
  sites,
  visit,
}) => {
  const { page, context, profile } = await visit({});
  await page.goto(`${sites.siteOrigin}/find-help/`);
  await page.waitForTimeout(8000);
  for (let step = 1; step <= 3; step++) {
    await page.evaluate((i) => history.pushState({ i }, ''), step);
    await page.waitForTimeout(200);
    await expect(page).not.toHaveTitle(neutralTitle);
  }
  await page.evaluate(() => history.back());
  await page.waitForTimeout(8000);
  await context.newPage();
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
  await context.close();

  expect(readHistory(profile).filter(({ url }) => url.startsWith(sites.siteOrigin))).toEqual([
    { url: `${sites.siteOrigin}/find-help/`, title: neutralTitle },
  ]);
});

test('a page that goes without asking first, as on a phone, has a neutral title', async ({
  sites,
  visit,
}) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);
  await expect(page).not.toHaveTitle(neutralTitle);

  // Asked at once: four seconds after the load every title is neutral for a moment.
  const title = await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide'));
    return document.title;
  });

  expect(title).toBe(neutralTitle);
});

for (const way of ['click', 'Shift'] as const) {
  test(`after ${way} History holds no title of the site and no words`, async ({ sites, visit }) => {
    const { page, context, profile } = await visit({});
    await walkThrough(page, sites, 4);
    await page.goto(`${sites.siteOrigin}/search/`);
    await page.locator('input:visible').first().click();
    await page.keyboard.type('marker word');
    await leaveBy(way, page);
    await page.waitForURL(sites.exitTarget.href);
    await page.waitForTimeout(500);
    await context.close();

    const rows = readHistory(profile);
    const ofSite = rows.filter(({ url }) => url.startsWith(sites.siteOrigin));
    expect(ofSite.map(({ url }) => url)).toEqual(
      pagesFor(4).map((path) => sites.siteOrigin + path),
    );
    for (const { title } of ofSite) expect([neutralTitle, 'Weather']).toContain(title);
    expect(JSON.stringify(rows)).not.toContain('marker');
    expect(readFormWords(profile)).toEqual([]);
  });
}

test('while a tab is out of sight its title is neutral, and in sight it is its own again', async ({
  sites,
  visit,
}) => {
  const { page } = await visit();
  await page.addInitScript(() => {
    // Chromium without a screen calls every tab visible.
    Object.defineProperty(document, 'hidden', { get: () => 'outOfSight' in window });
  });
  await page.goto(`${sites.siteOrigin}/guides/`);
  const title = await page.title();
  expect(title).not.toBe(neutralTitle);

  const titleOutOfSight = await page.evaluate(() => {
    Object.assign(window, { outOfSight: true });
    document.dispatchEvent(new Event('visibilitychange'));
    return document.title;
  });
  expect(titleOutOfSight).toBe(neutralTitle);
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'outOfSight');
    document.dispatchEvent(new Event('visibilitychange'));
  });

  await expect(page).toHaveTitle(title);
});

test('a tab that was out of sight before the exit keeps the neutral title after it', async ({
  sites,
  visit,
}) => {
  sites.exitAnswer = 'nothing (204)';
  const { page } = await visit();
  await page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { get: () => 'outOfSight' in window });
  });
  await page.goto(`${sites.siteOrigin}/guides/`);
  const beOutOfSight = (isOut: boolean) =>
    page.evaluate((out) => {
      if (out) Object.assign(window, { outOfSight: true });
      else Reflect.deleteProperty(window, 'outOfSight');
      document.dispatchEvent(new Event('visibilitychange'));
    }, isOut);
  await beOutOfSight(true);
  await beOutOfSight(false);
  await expect(page).not.toHaveTitle(neutralTitle);
  // Until then every page has the neutral title for a while, which would hide a title given back.
  await page.waitForFunction(() => performance.now() > 7500);
  await expect(page).not.toHaveTitle(neutralTitle);

  await leaveBy('click', page);
  await expect(page.locator('body')).toHaveText('Loading');
  await beOutOfSight(true);
  await beOutOfSight(false);
  expect(await page.title()).toBe(neutralTitle);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')));
  expect(await page.title()).toBe(neutralTitle);
});

for (const address of ['tel:01632960123', 'sms:07700900123', 'mailto:someone@example.org']) {
  test(`a link to ${address} leaves the page its title`, async ({ sites, visit }) => {
    const { page } = await visit();
    await page.goto(`${sites.siteOrigin}/talk-now/`);
    const title = await page.title();

    await followLinkTo(page, address, { wait: false });

    await page.waitForTimeout(1200);
    await expect(page).toHaveTitle(title);
  });
}

test('a stopped load leaves the page its title', async ({ sites, visit }) => {
  sites.exitAnswer = 'slow';
  const { page, cdp } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);
  const title = await page.title();
  await followLinkTo(page, sites.exitTarget.href, { wait: false });
  await page.waitForTimeout(300);

  await cdp.send('Page.stopLoading');

  await expect(page).toHaveTitle(title);
});

test('a link within the page moves the reader and the focus, not the address', async ({
  sites,
  visit,
}) => {
  const { page, context, profile } = await visit({});
  await page.goto(`${sites.siteOrigin}/guides/`);
  const length = await page.evaluate(() => history.length);
  await addLinkWithin(page);

  await page.getByText('To the far part').click();

  await expect(page.locator('#far-part')).toBeFocused();
  const { top, bar } = await page.evaluate(() => ({
    top: document.getElementById('far-part')?.getBoundingClientRect().top ?? -1,
    bar: document.querySelector('.exit-bar')?.getBoundingClientRect().bottom ?? -1,
  }));
  expect(top).toBeGreaterThanOrEqual(bar);
  expect(top).toBeLessThan(300);
  expect(page.url()).toBe(`${sites.siteOrigin}/guides/`);
  expect(await page.evaluate(() => history.length)).toBe(length);

  await page.keyboard.press('Tab');
  await expect(page.getByText('After the far part')).toBeFocused();
  await context.close();
  expect(readHistory(profile).filter(({ url }) => url.includes('#'))).toEqual([]);
});

test('the first skip link moves the focus to the content, not the address', async ({
  sites,
  visit,
}) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(page.locator('main')).toBeFocused();
  expect(page.url()).toBe(`${sites.siteOrigin}/guides/`);
});

test('when JavaScript is unavailable, a link within the page still works', async ({
  sites,
  visit,
}) => {
  const { page } = await visit({ javaScriptEnabled: false });
  await page.goto(`${sites.siteOrigin}/guides/`);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/#./);
});

async function followLinkTo(page: Page, href: string, { wait = true } = {}) {
  await page.evaluate((address) => {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = 'Elsewhere';
    document.querySelector('main')?.prepend(link);
  }, href);
  await page.getByText('Elsewhere').first().click({ noWaitAfter: true });
  if (wait) await page.waitForURL(href);
}

function addLinkWithin(page: Page) {
  return page.evaluate(() => {
    const main = document.querySelector('main') as Element;
    const add = (place: 'prepend' | 'append', tag: string, text: string, set: object) => {
      const element = Object.assign(document.createElement(tag), { textContent: text }, set);
      main[place](element);
    };
    add('prepend', 'a', 'To the far part', { href: '#far-part' });
    add('append', 'h2', 'The far part', { id: 'far-part' });
    add('append', 'a', 'After the far part', { href: '/' });
    for (let row = 0; row < 40; row++) add('append', 'p', 'More words.', {});
  });
}
