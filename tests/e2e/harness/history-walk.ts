import type { CDPSession } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';

/** Where a tab stands in its history. */
export interface Place {
  index: number;
  url: string;
  length: number;
}

/** Reads the tab's place in its own history. */
export async function readPlace(cdp: CDPSession): Promise<Place> {
  const { currentIndex, entries } = await readEntries(cdp);
  return { index: currentIndex, url: entries[currentIndex]?.url ?? '', length: entries.length };
}

// For an instant, while one page takes the place of another, Chromium answers that there is no page.
async function readEntries(cdp: CDPSession, attemptsLeft = 50) {
  try {
    return await cdp.send('Page.getNavigationHistory');
  } catch (error) {
    if (attemptsLeft === 0 || !String(error).includes('Not attached')) throw error;
    await wait(40);
    return readEntries(cdp, attemptsLeft - 1);
  }
}

/**
 * Moves through the tab's history as the Back (-1) and Forward (+1) buttons do, and returns where the
 * tab came to rest. A page of the site gets `longestStop` milliseconds to leave again: give more where
 * it has to, for busy machines.
 * Throws when there is no such entry.
 * Playwright's goBack waits for a load event that a page from the bfcache never sends.
 */
export async function moveInHistory(
  cdp: CDPSession,
  step: number,
  longestStop = 1500,
): Promise<Place> {
  const { currentIndex, entries } = await readEntries(cdp);
  const entry = entries[currentIndex + step];
  if (!entry) throw new Error(`The history has no entry ${currentIndex + step}`);
  await cdp.send('Page.navigateToHistoryEntry', { entryId: entry.id });
  let place = await readPlace(cdp);
  let stillSince = Date.now();
  while (Date.now() - stillSince < (isOfSite(place) ? longestStop : 100)) {
    await wait(25);
    const now = await readPlace(cdp);
    if (now.url !== place.url || now.index !== place.index) stillSince = Date.now();
    place = now;
  }
  return place;
}

/** Whether the tab stands on a page of the site under test. */
export function isOfSite(place: Place): boolean {
  return new URL(place.url).hostname === 'site.localhost';
}
