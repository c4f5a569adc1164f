import type { Page } from '@playwright/test';
import {
  countCookies,
  filesThatHold,
  readFormWords,
  readHistory,
  sessionStorageNames,
} from '../harness/browser-profile.ts';
import { expect, leaveBy, test, type Visit } from '../harness/exit-test.ts';
import type { StandInSites } from '../harness/stand-in-sites.ts';
import { publicQuestions, requestsWhileAnswering, untilLive } from '../journeys/wizard/walking.ts';

const marker = 'marigoldfinch';
const neutralTitle = 'Information';

/** Answers everything with yes, up to the result. Gives what was asked of any server meanwhile. */
async function answerEverything(page: Page, sites: StandInSites): Promise<string[]> {
  await page.goto(`${sites.siteOrigin}${publicQuestions}`, { waitUntil: 'networkidle' });
  await untilLive(page);
  return requestsWhileAnswering(page);
}

/** Types words that nobody else types, in both kinds of search. */
async function searchForMarker(page: Page, sites: StandInSites): Promise<void> {
  await page.goto(`${sites.siteOrigin}/search/`, { waitUntil: 'networkidle' });
  await page.getByRole('searchbox').pressSequentially(`${marker} housing`);
  await page.keyboard.press('Enter');
  await expect(page.locator('.results > li').first()).toBeVisible();
  await page.getByRole('button', { name: 'Search inside every page' }).click();
  await expect(page.locator('#deep-told')).not.toHaveText('');
}

async function listenToEverything({ context }: Visit): Promise<Set<string>> {
  const origins = new Set<string>();
  context.on('request', (request) => origins.add(new URL(request.url()).origin));
  return origins;
}

test('after every question, the result and a search, the profile on disk holds three plain rows', async ({
  sites,
  visit,
}) => {
  test.slow();
  const opened = await visit({});
  const { page, cdp, context, profile } = opened;
  const origins = await listenToEverything(opened);

  expect(await answerEverything(page, sites)).toEqual([]);
  await searchForMarker(page, sites);
  // Longer than Chromium takes titles for its History.
  await page.waitForTimeout(7000);
  await page.locator('.results h3 a').first().click();
  await expect(page.locator('h1')).toBeVisible();
  const last = page.url();
  const { usage } = await cdp.send('Storage.getUsageAndQuota', { origin: sites.siteOrigin });
  expect(usage).toBe(0);
  // Chromium writes a tab's state to disk a few seconds later.
  await page.waitForTimeout(7000);
  await context.newPage();
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
  await context.close();

  expect([...origins]).toEqual([sites.siteOrigin]);
  const addresses = [publicQuestions, '/search/'].map((path) => sites.siteOrigin + path);
  expect(readHistory(profile)).toEqual(
    [...addresses, last].map((url) => ({ url, title: neutralTitle })),
  );
  expect(last).not.toMatch(/[?#]/);
  expect(readFormWords(profile)).toEqual([]);
  expect(countCookies(profile)).toBe(0);
  expect(sessionStorageNames(profile)).toEqual([]);
  expect(filesThatHold(profile, marker)).toEqual([]);
});

test('after an exit from a search the tab keeps one name of opaque codes, and the disk no words', async ({
  sites,
  visit,
}) => {
  const { page, context, profile } = await visit({});
  await searchForMarker(page, sites);
  await leaveBy('Shift', page);
  await page.waitForURL(sites.exitTarget.href);
  await page.goto(`${sites.siteOrigin}/guides/`);
  await page.waitForTimeout(4000);
  await context.close();

  expect(sessionStorageNames(profile)).toEqual(['c']);
  expect(readFormWords(profile)).toEqual([]);
  expect(countCookies(profile)).toBe(0);
  expect(filesThatHold(profile, marker)).toEqual([]);
});

test('a word in an ordinary form, a cookie and a title would be found on the disk', async ({
  visit,
}) => {
  const { page, context, profile } = await visit({});
  await page.goto('http://search.localhost/');
  await page.evaluate((word) => {
    document.title = word;
    document.cookie = `word=${word}; max-age=1000`;
    sessionStorage.setItem('word', word);
    localStorage.setItem('word', word);
    const form = Object.assign(document.createElement('form'), { action: '/' });
    form.append(Object.assign(document.createElement('input'), { name: 'words' }));
    document.body.append(form);
  }, marker);
  await page.locator('input').pressSequentially(marker);
  await page.keyboard.press('Enter');
  await page.waitForURL(/words=/);
  await page.waitForTimeout(4000);
  await context.close();

  expect(filesThatHold(profile, marker).length).toBeGreaterThan(2);
  expect(readFormWords(profile)).toEqual([marker]);
  expect(countCookies(profile)).toBe(1);
  expect(sessionStorageNames(profile)).toEqual(['word']);
});
