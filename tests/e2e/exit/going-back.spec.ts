import { expect, leaveBy, test, walkThrough, type Visit } from '../harness/exit-test.ts';
import { moveInHistory, readPlace } from '../harness/history-walk.ts';
import { paintSiteRed, recordScreen } from '../harness/red-frames.ts';
import { noteHowPagesCameBack } from '../harness/page-returns.ts';

test('Back shows the exit, never a page of the site, after twelve pages', async ({ sites, visit }) => {
  const { page, cdp, context } = await visit();
  await context.addInitScript(paintSiteRed);
  const returns = await noteHowPagesCameBack(cdp);
  await walkThrough(page, sites, 12);
  const screen = await recordScreen(cdp, page);

  await moveInHistory(cdp, -1);
  await moveInHistory(cdp, 1);
  expect(returns.some((r) => r.persisted)).toBe(true);
  console.log(await screen.count());
  await leaveBy('Shift', page);
  await page.waitForURL(sites.exitTarget.href);
  console.log(await screen.count());
  for (let i = 0; i < 12; i++) console.log(await moveInHistory(cdp, -1), await screen.count());
  for (let i = 0; i < 12; i++) console.log(await moveInHistory(cdp, 1), await screen.count());
});
