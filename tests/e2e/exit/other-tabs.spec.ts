import { expect, leaveBy, test, walkThrough } from '../harness/exit-test.ts';
import { moveInHistory } from '../harness/history-walk.ts';

test('every other open tab of the site leaves, untouched and out of sight, and a tab elsewhere stays', async ({
  sites,
  visit,
}) => {
  const { page, context } = await visit();
  await page.goto(`${sites.siteOrigin}/`);
  const others = [];
  for (const path of ['/guides/', '/search/', '/find-help/']) {
    const tab = await context.newPage();
    // Chromium without a screen calls every tab visible.
    await tab.addInitScript(() => {
      Object.defineProperty(document, 'hidden', { get: () => true });
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    });
    await tab.goto(`${sites.siteOrigin}${path}`);
    others.push(tab);
  }
  const elsewhere = await context.newPage();
  await elsewhere.goto('http://search.localhost/');
  await page.bringToFront();

  await leaveBy('Shift', page);

  await Promise.all([page, ...others].map((tab) => tab.waitForURL(sites.exitTarget.href)));
  expect(elsewhere.url()).toBe('http://search.localhost/');
});

test('other tabs are blank within a second and their Back shows the exit', async ({
  sites,
  visit,
}) => {
  const { page, context } = await visit();
  await page.goto(`${sites.siteOrigin}/`);
  const other = await context.newPage();
  await walkThrough(other, sites, 3);
  sites.exitAnswer = 'nothing (204)';

  await leaveBy('click', page);

  await expect(other.locator('body')).toHaveText('Loading', { timeout: 1000 });
  await expect(other).toHaveTitle('Information');
  sites.exitAnswer = 'normal';
  const place = await moveInHistory(await context.newCDPSession(other), -1, 8000);
  expect(place.url).toBe(sites.exitTarget.href);
});

test('a tab opened after the exit shows the site', async ({ sites, visit }) => {
  const { page, context } = await visit();
  await page.goto(`${sites.siteOrigin}/`);
  await leaveBy('click', page);
  await page.waitForURL(sites.exitTarget.href);

  const later = await context.newPage();
  await later.goto(`${sites.siteOrigin}/`);

  await later.waitForTimeout(500);
  await expect(later.locator('main')).toBeVisible();
});

test('tabs that leave together do not send each other round in circles', async ({
  sites,
  visit,
}) => {
  sites.exitAnswer = 'nothing (204)';
  const { page, context } = await visit();
  await page.goto(`${sites.siteOrigin}/`);
  const other = await context.newPage();
  await other.goto(`${sites.siteOrigin}/guides/`);

  await leaveBy('click', other);
  await other.waitForTimeout(2000);

  const requests = sites.seen.filter(({ path }) => path === sites.exitTarget.pathname);
  expect(requests.length).toBe(2);
});
