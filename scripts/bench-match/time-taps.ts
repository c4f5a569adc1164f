import type { Page } from 'playwright';
import { slowPage } from '../link-simulator/slow-page.ts';
import { slowSite } from '../link-simulator/slow-site.ts';
import type { Link } from '../link-simulator/links.ts';

/** How long each tap took until what it opened was painted, in milliseconds. */
export interface Taps {
  toQuestion: number[];
  toResult: number[];
}

declare global {
  interface Window {
    tap: Promise<number>;
  }
}

// A tap asks nothing of the line: only the processor counts.
const noDelay: Link = { name: 'no delay', roundTrip: 0, down: 1e9, up: 1e9 };

/** Presses “Next”: from the moment of the press to the frame after the one that shows what follows. */
const timeTap = async (page: Page): Promise<number> => {
  await page.evaluate(() => {
    const heading = () => document.querySelector('.wizard h2')?.textContent;
    const before = heading();
    window.tap = new Promise((done) => {
      const listen = ({ timeStamp }: MouseEvent): void => {
        const look = (): void => {
          const isShown = heading() !== before;
          requestAnimationFrame(isShown ? () => done(performance.now() - timeStamp) : look);
        };
        requestAnimationFrame(look);
      };
      addEventListener('click', listen, { capture: true, once: true });
    });
  });
  await page.locator('.wizard .buttons .button:not(.secondary)').click();
  return await page.evaluate(() => window.tap);
};

/** Ticks every answer that is shown, so that what follows has the most to do. */
const tickEverything = (page: Page): Promise<void> =>
  page
    .locator('.wizard input:not(:checked)')
    .evaluateAll((fields: HTMLInputElement[]) => fields.forEach((field) => field.click()));

/**
 * Answers all questions for everyone in Chromium on a slowed processor, tap by tap.
 * In: the folder of the built site, how many times slower, and how often to walk through them.
 */
export const timeTaps = async (folder: string, slowdown: number, walks: number): Promise<Taps> => {
  const site = await slowSite(folder, noDelay);
  const taps: Taps = { toQuestion: [], toResult: [] };
  const walk = async (page: Page): Promise<void> => {
    const step = page.locator('.wizard h2.step');
    await page.goto(`${site.address}/find-help/`);
    await step.waitFor();
    while (await step.isVisible()) {
      await tickEverything(page);
      const took = await timeTap(page);
      ((await step.isVisible()) ? taps.toQuestion : taps.toResult).push(took);
    }
  };
  try {
    await slowPage(
      site,
      async (page) => {
        for (let done = 0; done < walks; done += 1) await walk(page);
      },
      slowdown,
    );
    return taps;
  } finally {
    site.close();
  }
};
