import type { Page } from 'playwright';
import { slowPage } from '../link-simulator/slow-page.ts';
import { slowSite } from '../link-simulator/slow-site.ts';
import type { Link } from '../link-simulator/links.ts';

/** One way to search that is timed: where it is and how its parts are found. */
export interface Way {
  name: string;
  folder: string;
  path: string;
  field: string;
  /** The first link among the results. */
  result: string;
  /** Pressed to search, for a way that does not search at every key. */
  button?: string;
}

/** What one visit cost. Times in milliseconds; bytes towards the visitor, with their encryption. */
export interface Visit {
  first: number;
  firstBytes: number;
  next: number;
  nextBytes: number;
  /** All that came by itself before the next result was asked for. */
  allBytes: number;
}

const queries = ['shelter', 'stalking'] as const;
const patience = 180_000;

// Types as soon as there is a field and notes when a new first result has been painted.
const typeAndWait = (
  page: Page,
  { field, result, button }: Way,
  query: string,
  fromNavigation: boolean,
): Promise<number> =>
  page.evaluate(
    async ([fieldName, resultName, buttonName, words, fromStart]) => {
      const frame = () => new Promise((go) => requestAnimationFrame(go));
      const until = async <T>(look: () => T | null | undefined): Promise<T> => {
        for (;;) {
          const found = look();
          if (found) return found;
          await frame();
        }
      };
      const textOf = () => document.querySelector(resultName)?.textContent.trim() ?? '';
      const input = await until(() => document.querySelector<HTMLInputElement>(fieldName));
      const before = textOf();
      const started = fromStart ? 0 : performance.now();
      input.focus();
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      if (buttonName) {
        const pressed = await until(() => {
          const found = document.querySelector<HTMLElement>(buttonName);
          return found?.offsetParent ? found : null;
        });
        pressed.click();
      }
      await until(() => {
        const now = textOf();
        return now !== '' && now !== before;
      });
      await frame();
      return performance.now() - started;
    },
    [field, result, button ?? '', query, fromNavigation] as const,
  );

// Parts that are asked for in turn leave the line silent for a round trip between them.
const quiet = 4_000;

/** Waits until nothing more comes by itself. Gives the bytes that had come. */
const settled = async (bytes: () => number): Promise<number> => {
  for (let before = -1; ;) {
    const now = bytes();
    if (now === before) return now;
    before = now;
    await new Promise((go) => setTimeout(go, quiet));
  }
};

/** Visits once with an empty cache: from the click on a link to the first result, then to the next. */
export const timeVisit = async (way: Way, link: Link): Promise<Visit> => {
  const site = await slowSite(way.folder, link);
  try {
    return await slowPage(site, async (page) => {
      page.setDefaultTimeout(patience);
      await page.goto(site.address + way.path, { waitUntil: 'commit', timeout: patience });
      const first = await typeAndWait(page, way, queries[0], true);
      const firstBytes = site.traffic.down;
      // What comes by itself after the first result is not part of the next one.
      const waited = await settled(() => site.traffic.down);
      const next = await typeAndWait(page, way, queries[1], false);
      return { first, firstBytes, next, nextBytes: site.traffic.down - waited, allBytes: waited };
    });
  } finally {
    site.close();
  }
};
