import { openBrowser } from '../harness/browser.ts';
import { expect, leaveBy, test, walkThrough } from '../harness/exit-test.ts';
import { moveInHistory, readPlace } from '../harness/history-walk.ts';

test('in a tab that the browser restores after a restart, Back still shows the exit @deep', async ({
  sites,
  visit,
}) => {
  test.slow();
  const first = await visit({});
  await walkThrough(first.page, sites, 3);
  await leaveBy('click', first.page);
  await first.page.waitForURL(sites.exitTarget.href);
  // Chromium writes a tab's session storage to disk a few seconds later.
  await first.page.waitForTimeout(8000);
  await first.context.close();

  const { context } = await openBrowser(sites, {
    profile: first.profile,
    browserArguments: ['--restore-last-session'],
  });
  await expect
    .poll(() => context.pages().map((page) => page.url()))
    .toContain(sites.exitTarget.href);
  const page = context.pages().find((tab) => tab.url() === sites.exitTarget.href);
  if (!page) throw new Error('The tab was not restored');
  const cdp = await context.newCDPSession(page);
  expect((await readPlace(cdp)).index).toBeGreaterThan(2);

  const places = [];
  for (let step = 0; step < 3; step++) places.push((await moveInHistory(cdp, -1, 8000)).url);

  const exit = sites.exitTarget.href;
  expect(places).toEqual([exit, exit, 'http://search.localhost/']);
  await context.close();
});
