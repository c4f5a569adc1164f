import type { Page } from '@playwright/test';
import {
  writtenDistricts,
  writtenEntries,
  writtenGuides,
  writtenRoutes,
  writtenWords,
} from './reading/content-as-written.ts';
import { expect, test } from './reading/journey-test.ts';
import { numbersToCall } from './reading/publish-rule.ts';

/** Addresses of the visible links on the page that is open. */
async function visibleLinks(page: Page): Promise<string[]> {
  const links = page.locator('a[href^="/"]:visible');
  const all = await links.evaluateAll((some) => some.map((link) => link.getAttribute('href')));
  return [...new Set(all.flatMap((href) => href?.replace(/#.*/, '') || []))];
}

/** Every address that two clicks from the home page lead to, with the page that the first one opens. */
async function twoSteps(page: Page): Promise<Map<string, string>> {
  await page.goto('/');
  const ways = new Map<string, string>();
  for (const first of await visibleLinks(page)) {
    await page.goto(first);
    for (const second of await visibleLinks(page)) if (!ways.has(second)) ways.set(second, first);
  }
  return ways;
}

test('every service, guide and referral route is two steps from the home page', async ({
  page,
}) => {
  const reached = [...(await twoSteps(page)).keys()];
  const wanted = [
    ...writtenEntries().map(({ path }) => `/services/${path}/`),
    ...writtenGuides().map(({ path }) => `/guides/${path}/`),
    ...writtenRoutes().map(({ id }) => `/professionals/referral-routes/${id}/`),
    ...Object.values(writtenWords('needs')).map(({ path }) => `/need/${path}/`),
    ...Object.values(writtenWords('about')).map(({ path }) => `/who/${path}/`),
    ...writtenDistricts().map(({ id }) => `/area/${id}/`),
  ];
  expect(wanted.length).toBeGreaterThan(120);
  expect(wanted.filter((path) => !reached.includes(path))).toEqual([]);
});

test('every number that may be printed can be dialled two clicks from the home page', async ({
  page,
}) => {
  await page.goto('/');
  const seen = new Set<string>();
  for (const path of ['/', ...(await visibleLinks(page))]) {
    await page.goto(path);
    const calls = page.locator('a[href^="tel:"]:visible');
    const found = await calls.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const href of found) seen.add(href?.slice(4) ?? '');
  }
  const wanted = writtenEntries().flatMap((entry) => numbersToCall(entry));
  expect(wanted.length).toBeGreaterThan(40);
  expect(wanted.filter((digits) => !seen.has(digits))).toEqual([]);
});

test('a person walks by clicks alone from the home page to a number', async ({ page }) => {
  const entry = writtenEntries().find((one) => numbersToCall(one).length > 0);
  if (!entry) throw new Error('No entry has a number');

  await page.goto('/');
  await page.getByRole('link', { name: 'Every service, A to Z' }).click();
  await page.getByRole('link', { name: entry.name, exact: true }).first().click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(entry.name);
  const [digits] = numbersToCall(entry);
  await expect(page.locator(`main a[href="tel:${digits}"]`).first()).toBeVisible();
});

test('every page that was built is reached by links from the home page', async ({ site }) => {
  const known = [...site.keys()];
  const expected = [
    '/talk-now/',
    '/find-help/',
    '/a-z/',
    '/quick-view/',
    '/using-this-site/',
    '/search/',
    '/events/',
    '/privacy/',
    '/accessibility/',
    '/about/',
    '/contact/',
    '/site-map/',
    '/professionals/find-a-route/',
    '/professionals/risk-and-marac/',
  ];
  expect(expected.filter((path) => !known.includes(path))).toEqual([]);
});
