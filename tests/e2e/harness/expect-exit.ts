import { expect, leaveBy, pagesFor, walkThrough, type Visit } from './exit-test.ts';
import { moveInHistory } from './history-walk.ts';
import { noteHowPagesCameBack, type PageReturn } from './page-returns.ts';
import { paintSiteRed, recordScreen } from './red-frames.ts';
import type { StandInSites } from './stand-in-sites.ts';

/**
 * Walks through so many pages, leaves, and goes all the way Back and Forward: every entry of the site
 * must show the exit, the one before it what came before, and no frame on the screen the site.
 */
export async function expectExitOnEveryEntry(
  { page, cdp }: Visit,
  sites: StandInSites,
  { pages, way }: { pages: number; way: 'click' | 'Shift' },
): Promise<void> {
  await page.addInitScript(paintSiteRed);
  const returns = await noteHowPagesCameBack(cdp);
  await walkThrough(page, sites, pages);
  const screen = await recordScreen(cdp, page);

  // Without the back-forward cache, and without seeing red, the rest would prove nothing. On a busy
  // machine Chromium now and then does not keep a page, so it is given three chances.
  const kept = { path: pagesFor(pages).at(-1), persisted: true, covered: true };
  const isKeptPage = ({ path, persisted }: PageReturn) => persisted && path === kept.path;
  for (let chance = 0; chance < 3 && !returns.some(isKeptPage); chance++) {
    await moveInHistory(cdp, -1);
    await moveInHistory(cdp, 1);
  }
  expect(returns).toContainEqual(kept);
  expect((await screen.count()).red).toBeGreaterThan(0);

  await leaveBy(way, page);
  await page.waitForURL(sites.exitTarget.href);
  await screen.count();
  const exits = Array<string>(pages).fill(sites.exitTarget.href);
  const before = 'http://search.localhost/';
  expect(await walk(-1)).toEqual([...exits.slice(1), before]);
  expect(await walk(1)).toEqual(exits);
  expect(await screen.count()).toMatchObject({ red: 0 });

  async function walk(step: number) {
    const places = [];
    for (let count = 0; count < pages; count++)
      places.push((await moveInHistory(cdp, step, 8000)).url);
    return places;
  }
}
