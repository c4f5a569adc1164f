import type { Page } from '@playwright/test';

/** Everything a page could leave behind in the browser, but for the pages of its history. */
export interface Traces {
  address: string;
  title: string;
  cookies: number;
  localStorage: number;
  sessionStorage: number;
  databases: number;
  caches: number;
  workers: number;
  windowName: string;
}

/** Nothing at all, at this address with this title. */
export const noTraces = (address: string, title: string): Traces => ({
  address,
  title,
  cookies: 0,
  localStorage: 0,
  sessionStorage: 0,
  databases: 0,
  caches: 0,
  workers: 0,
  windowName: '',
});

/** Looks into every store that the open page could have written to. */
export async function readTraces(page: Page): Promise<Traces> {
  // For a moment after each step, and once after a load, the title is the neutral one.
  await page.waitForFunction(() => document.title !== 'Information');
  const cookies = (await page.context().cookies()).length;
  const kept = await page.evaluate(async () => ({
    address: location.href,
    title: document.title,
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    windowName: window.name,
  }));
  return { ...kept, cookies };
}

/** The state that the browser keeps with the current entry of its history. */
export const historyState = (page: Page): Promise<unknown> => page.evaluate(() => history.state);
