import { expect, leaveBy, test, walkThrough } from '../harness/exit-test.ts';
import { expectExitOnEveryEntry } from '../harness/expect-exit.ts';
import { moveInHistory, readPlace } from '../harness/history-walk.ts';
import { noteHowPagesCameBack } from '../harness/page-returns.ts';
import { samplePages } from '../harness/page-samples.ts';

test('after twelve pages, Back and Forward show the exit and never a page of the site', async ({
  sites,
  visit,
}) => {
  test.slow();
  await expectExitOnEveryEntry(await visit({}), sites, { pages: 12, way: 'Shift' });
});

test('after one page, Back shows what came before the site', async ({ sites, visit }) => {
  await expectExitOnEveryEntry(await visit({}), sites, { pages: 1, way: 'click' });
});

test('after six pages on a host that sends no headers, Back and Forward show the exit', async ({
  sites,
  visit,
}) => {
  test.slow();
  sites.sendHeaders = false;
  await expectExitOnEveryEntry(await visit({}), sites, { pages: 6, way: 'click' });
});

test('before an exit, Back is instant and keeps the place on the page', async ({
  sites,
  visit,
}) => {
  const { page, cdp } = await visit({ viewport: { width: 400, height: 300 } });
  const returns = await noteHowPagesCameBack(cdp);
  await page.goto(`${sites.siteOrigin}/talk-now/`);
  await page.evaluate(() => scrollTo({ top: 200, behavior: 'instant' }));
  const title = await page.title();
  await page.goto(`${sites.siteOrigin}/guides/`);

  await moveInHistory(cdp, -1);

  expect(returns.at(-1)).toMatchObject({ path: '/talk-now/', persisted: true });
  await expect(page.locator('main')).toBeVisible();
  await expect(page).toHaveTitle(title);
  expect(await page.evaluate(() => scrollY)).toBe(200);
  // Playwright calls visible what is only transparent.
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).opacity)).toBe('1');
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test('Back to pages from before another site shows the exit too', async ({ sites, visit }) => {
  const { page, cdp } = await visit();
  await page.goto(`${sites.siteOrigin}/`);
  await page.goto(`${sites.siteOrigin}/guides/`);
  await page.goto('http://search.localhost/');
  await page.goto(`${sites.siteOrigin}/talk-now/`);
  await leaveBy('click', page);
  await page.waitForURL(sites.exitTarget.href);

  const places = [];
  for (let step = 0; step < 3; step++) places.push((await moveInHistory(cdp, -1, 8000)).url);

  expect(places).toEqual([
    'http://search.localhost/',
    sites.exitTarget.href,
    sites.exitTarget.href,
  ]);
});

test('Back over the steps of the wizard shows the exit', async ({ sites, visit }) => {
  const { page, cdp } = await visit();
  await page.goto('http://search.localhost/');
  await page.goto(`${sites.siteOrigin}/find-help/`);
  await page.locator('.exit-bar').click({ position: { x: 5, y: 5 } });
  await page.evaluate(() => {
    for (let step = 1; step <= 3; step++) history.pushState({ i: step }, '');
  });
  await leaveBy('Shift', page);
  await page.waitForURL(sites.exitTarget.href);

  const places = [];
  for (let step = 0; step < 4; step++) places.push((await moveInHistory(cdp, -1, 8000)).url);

  expect(places).toEqual([...Array(3).fill(sites.exitTarget.href), 'http://search.localhost/']);
});

test('who comes back by typing the address sees the site, and only the new pages', async ({
  sites,
  visit,
}) => {
  const { page, cdp } = await visit();
  await walkThrough(page, sites, 3);
  await leaveBy('click', page);
  await page.waitForURL(sites.exitTarget.href);

  await page.goto(`${sites.siteOrigin}/guides/`);
  await expect(page.locator('main')).toBeVisible();
  await page.goto(`${sites.siteOrigin}/find-help/`);
  await page.evaluate(() => history.pushState({ i: 1 }, ''));
  await page.reload();
  await expect(page.locator('main')).toBeVisible();

  const places = [];
  for (const patience of [500, 500, 8000, 8000, 8000]) {
    places.push((await moveInHistory(cdp, -1, patience)).url);
  }
  const exit = sites.exitTarget.href;
  const fresh = ['/find-help/', '/guides/'].map((path) => `${sites.siteOrigin}${path}`);
  expect(places).toEqual([...fresh, exit, exit, exit]);
});

test('a page from history that has to leave again is blank at once, however slow the exit', async ({
  sites,
  visit,
}) => {
  const { page, cdp } = await visit();
  await walkThrough(page, sites, 2);
  await leaveBy('click', page);
  await page.waitForURL(sites.exitTarget.href);
  sites.exitAnswer = 'nothing (204)';

  await moveInHistory(cdp, -1);

  await expect(page.locator('body')).toHaveText('Loading');
  await expect(page).toHaveTitle('Information');
  expect(await page.locator('*').count()).toBe(5);
});

test('reloading never goes round in circles, before or after coming back', async ({
  sites,
  visit,
}) => {
  const { page } = await visit();
  await walkThrough(page, sites, 2);
  await leaveBy('click', page);
  await page.waitForURL(sites.exitTarget.href);
  const countNavigations = async (start: () => Promise<unknown>) => {
    let count = 0;
    const note = () => void count++;
    page.on('framenavigated', note);
    await start();
    await page.waitForTimeout(3000);
    page.off('framenavigated', note);
    return count;
  };

  expect(await countNavigations(() => page.reload())).toBe(1);
  expect(page.url()).toBe(sites.exitTarget.href);
  expect(await countNavigations(() => page.goto(`${sites.siteOrigin}/guides/`))).toBe(1);
  expect(await countNavigations(() => page.reload())).toBe(1);
  expect(page.url()).toBe(`${sites.siteOrigin}/guides/`);
});

test('leaving twice in one tab works as the first time', async ({ sites, visit }) => {
  const { page, cdp } = await visit();
  await walkThrough(page, sites, 2);
  await leaveBy('click', page);
  await page.waitForURL(sites.exitTarget.href);
  await page.goto(`${sites.siteOrigin}/guides/`);
  await page.goto(`${sites.siteOrigin}/search/`);

  await leaveBy('Shift', page);
  await page.waitForURL(sites.exitTarget.href);

  const places = [];
  for (let step = 0; step < 3; step++) places.push((await moveInHistory(cdp, -1, 8000)).url);
  expect(places).toEqual(Array(3).fill(sites.exitTarget.href));
  expect((await readPlace(cdp)).index).toBeGreaterThan(0);
});

test('after an exit the tab remembers nothing but opaque keys', async ({ sites, visit }) => {
  sites.exitAnswer = 'nothing (204)';
  const { page } = await visit();
  await walkThrough(page, sites, 2);
  const samples = await samplePages(await page.context().newCDPSession(page));
  await leaveBy('click', page);
  await expect(page.locator('body')).toHaveText('Loading');

  expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({ c: '[]' });
  expect(await page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0);
  expect(samples).toEqual([]);
});
