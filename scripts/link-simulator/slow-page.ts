import { chromium, type Page } from 'playwright';
import { ensureBrowser } from '../browser/find-browser.ts';
import { launchArguments } from '../browser/launch-arguments.ts';
import type { SlowSite } from './slow-site.ts';

// An old phone beside the machines that such measures are made on.
const usualSlowdown = 4;

/**
 * Opens one page of a new browser on a slowed processor, with nothing kept from before, and closes it
 * after `visit`. The browser accepts the site's certificate by its pin, so that it also keeps files.
 * In: the site, what to do there, and how many times slower the processor shall be.
 */
export const slowPage = async <Result>(
  { pin }: Pick<SlowSite, 'pin'>,
  visit: (page: Page) => Promise<Result>,
  slowdown = usualSlowdown,
): Promise<Result> => {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...launchArguments, `--ignore-certificate-errors-spki-list=${pin}`],
  });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await visit(page);
  } finally {
    await browser.close();
  }
};
