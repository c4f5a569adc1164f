import { existsSync } from 'node:fs';
import { test as base, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { openBrowser, removeProfile, type BrowserWishes } from './browser.ts';
import { buildFixtureSite } from './fixture-site.ts';
import { twelvePages } from './pages-under-test.ts';
import { startStandInSites, type StandInSites } from './stand-in-sites.ts';

export { expect } from '@playwright/test';

/** A browser with one open tab, and the means to look at it from below. */
export interface Visit {
  context: BrowserContext;
  page: Page;
  cdp: CDPSession;
  profile: string;
}

/**
 * Opens a new tab, or with wishes (even `{}`) a browser of its own with a fresh profile.
 * Whatever it opened is closed when the test ends.
 */
export type OpenVisit = (wishes?: BrowserWishes) => Promise<Visit>;

/**
 * Playwright's test with the site under test (`dist`, or the fixture site when EXIT_SITE=fixture, from
 * the sources in EXIT_SOURCES) on local stand-in servers, and browsers with real profiles.
 */
export const test = base.extend<
  { visit: OpenVisit; resetSites: void },
  { sites: StandInSites; sharedBrowser: { context: BrowserContext; profile: string } }
>({
  sites: [
    async ({}, use) => {
      const sites = await startStandInSites(await chooseSite());
      await use(sites);
      await sites.close();
    },
    { scope: 'worker' },
  ],
  sharedBrowser: [
    async ({ sites }, use) => {
      const browser = await openBrowser(sites);
      await use(browser);
      await browser.context.close();
      removeProfile(browser.profile);
    },
    { scope: 'worker' },
  ],
  resetSites: [
    async ({ sites }, use) => {
      Object.assign(sites, {
        seen: [],
        exitAnswer: 'normal',
        sendHeaders: true,
        pausePagesAfter: null,
      });
      await use();
    },
    { auto: true },
  ],
  visit: async ({ sites, sharedBrowser, resetSites: _ready }, use) => {
    const ownBrowsers: Visit[] = [];
    await use(async (wishes) => {
      const { context, profile } = wishes ? await openBrowser(sites, wishes) : sharedBrowser;
      const page = await context.newPage();
      const visit = { context, page, cdp: await context.newCDPSession(page), profile };
      if (wishes) ownBrowsers.push(visit);
      return visit;
    });
    for (const { context, profile } of ownBrowsers) {
      await context.close();
      removeProfile(profile);
    }
    // The first tab stays, empty, and keeps the browser open for the next test.
    for (const tab of sharedBrowser.context.pages().slice(1)) await tab.close();
  },
});

async function chooseSite(): Promise<string> {
  if (process.env['EXIT_SITE'] === 'fixture') {
    return buildFixtureSite(process.env['EXIT_SOURCES'] ?? process.cwd());
  }
  const folder = process.env['EXIT_SITE'] ?? 'dist';
  if (!existsSync(`${folder}/index.html`)) {
    throw new Error(`There is no built site in ${folder}/. Run "npm run build" first.`);
  }
  return folder;
}

/** Opens a search page first and then so many pages of the site, as typed addresses. */
export async function walkThrough(page: Page, sites: StandInSites, count: number): Promise<void> {
  await page.goto('http://search.localhost/');
  for (const path of pagesFor(count)) await page.goto(`${sites.siteOrigin}${path}`);
}

/** So many of the twelve pages, always with the wizard last. */
export function pagesFor(count: number): readonly string[] {
  return twelvePages.slice(twelvePages.length - count);
}

/** Leaves by a click on the link, or by the keyboard shortcut. */
export async function leaveBy(way: 'click' | 'Shift', page: Page): Promise<void> {
  if (way === 'click') await page.locator('.exit-link').click({ noWaitAfter: true });
  else await pressShift(page, 3);
}

/** Presses and lets go of Shift so many times, as fast as a steady hand does. */
export async function pressShift(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press++) {
    await page.keyboard.press('Shift');
    if (press < times - 1) await page.waitForTimeout(80);
  }
}
