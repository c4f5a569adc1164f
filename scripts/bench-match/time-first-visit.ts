import { slowPage } from '../link-simulator/slow-page.ts';
import { slowSite } from '../link-simulator/slow-site.ts';
import type { Link } from '../link-simulator/links.ts';

/** When a first visit to the questions came how far, in milliseconds from the click on a link. */
export interface FirstVisit {
  /** Anything was painted. */
  firstPaint: number;
  /** The first words were painted: First Contentful Paint (W3C Paint Timing). */
  readable: number;
  /** The first answer was painted and a tick on it worked. */
  usable: number;
  /** The last byte of the page had come, which is painted as it comes. */
  arrived: number;
  /** The script had taken over and showed one question. */
  live: number;
  /** Whether the tick made before the script was there counted: 999 stands above the questions. */
  isTickKept: boolean;
}

declare global {
  interface Window {
    firstVisit: Promise<FirstVisit>;
  }
}

// Runs in the page before anything of the page does; looks once a frame, before the frame is painted.
const watch = (): void => {
  const frame = () => new Promise((go) => requestAnimationFrame(go));
  const until = async <T>(look: () => T | null | undefined | false): Promise<T> => {
    for (;;) {
      await frame();
      const found = look();
      if (found) return found;
    }
  };
  const painted = (name: string) => performance.getEntriesByName(name)[0]?.startTime;
  const visit = async (): Promise<FirstVisit> => {
    const ticked = await until(() => {
      const field = document.querySelector<HTMLInputElement>('.wizard input');
      if (!field?.checkVisibility()) return undefined;
      field.click();
      return field.checked && performance.now();
    });
    await frame();
    const afterTick = performance.now();
    await until(() => document.querySelector('.wizard h2.step'));
    await frame();
    const live = performance.now();
    const firstPaint = await until(() => painted('first-paint'));
    const readable = await until(() => painted('first-contentful-paint'));
    // An answer that took its tick before the first paint was usable as soon as it was to be seen.
    const usable = ticked <= readable ? readable : afterTick;
    const [navigation] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    const arrived = navigation?.responseEnd ?? NaN;
    const isTickKept = document.querySelector('.wizard .danger a[href="tel:999"]') !== null;
    return { firstPaint, readable, usable, arrived, live, isTickKept };
  };
  window.firstVisit = visit();
};

/**
 * Visits the questions once with an empty cache over a simulated link, on a slowed processor.
 * In: the folder of the built site and the link.
 */
export const timeFirstVisit = async (folder: string, link: Link): Promise<FirstVisit> => {
  const site = await slowSite(folder, link);
  try {
    return await slowPage(site, async (page) => {
      await page.addInitScript(watch);
      await page.goto(`${site.address}/find-help/`, { waitUntil: 'commit' });
      return await page.evaluate(() => window.firstVisit);
    });
  } finally {
    site.close();
  }
};
