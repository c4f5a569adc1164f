import { expect, leaveBy, test, walkThrough } from '../harness/exit-test.ts';
import { moveInHistory } from '../harness/history-walk.ts';

for (const way of ['click', 'Shift'] as const) {
  test(`the exit begins in the same moment as the ${way}, not later`, async ({ sites, visit }) => {
    sites.exitAnswer = 'nothing (204)';
    const { page } = await visit();
    await page.addInitScript((target) => {
      let begun = false;
      window.navigation?.addEventListener('navigate', ({ destination }) => {
        begun ||= destination.url === target;
      });
      const note = () =>
        setTimeout(() => Object.assign(window, { begunAtOnce: begun, isNoted: true }));
      addEventListener('click', note, true);
      let presses = 0;
      addEventListener('keyup', () => ++presses === 3 && note(), true);
    }, sites.exitTarget.href);
    await page.goto(`${sites.siteOrigin}/guides/`);

    await leaveBy(way, page);

    await page.waitForFunction(() => 'isNoted' in window);
    expect(await page.evaluate(() => Reflect.get(window, 'begunAtOnce') as boolean)).toBe(true);
  });
}

test('a page that cannot be emptied is left all the same, and Back shows the exit', async ({
  sites,
  visit,
}) => {
  const { page, cdp } = await visit();
  await page.addInitScript(() => {
    Element.prototype.replaceChildren = () => {
      throw new Error('refused');
    };
  });
  await walkThrough(page, sites, 2);

  await leaveBy('click', page);

  await page.waitForURL(sites.exitTarget.href);
  expect((await moveInHistory(cdp, -1, 8000)).url).toBe(sites.exitTarget.href);
});

test('a script of the page that keeps clicks to itself does not keep anyone here', async ({
  sites,
  visit,
}) => {
  const { page, cdp } = await visit();
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      for (const type of ['click', 'auxclick']) {
        document.body.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      }
    });
  });
  await walkThrough(page, sites, 2);

  await leaveBy('click', page);

  await page.waitForURL(sites.exitTarget.href);
  expect((await moveInHistory(cdp, -1, 8000)).url).toBe(sites.exitTarget.href);
});

test('a stopped exit is tried again soon, twice, and then the page stays blank', async ({
  sites,
  visit,
}) => {
  sites.exitAnswer = 'slow';
  const { page, cdp } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);
  const attempts = () =>
    sites.seen.filter(
      ({ host, path }) => host === sites.exitTarget.host && path === sites.exitTarget.pathname,
    ).length;
  await leaveBy('click', page);

  for (const attempt of [1, 2, 3]) {
    await expect.poll(attempts, { timeout: 2500 }).toBe(attempt);
    await cdp.send('Page.stopLoading');
  }

  await page.waitForTimeout(1500);
  expect(attempts()).toBe(3);
  await expect(page.locator('body')).toHaveText('Loading');
  await expect(page).toHaveTitle('Information');
});

test('what a screen reader is to say comes after the place it is said from', async ({
  sites,
  visit,
}) => {
  sites.exitAnswer = 'nothing (204)';
  const { page } = await visit();
  await page.addInitScript(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    // An alert that arrives with its words already in it is not read out by every screen reader.
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target as Element;
        if (element.getAttribute?.('role') === 'alert') spoken.push(element.textContent ?? '');
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
  await page.goto(`${sites.siteOrigin}/guides/`);

  await leaveBy('click', page);

  await expect(page.locator('body')).toHaveText('Loading');
  expect(await page.evaluate(() => Reflect.get(window, 'spoken') as string[])).toEqual(['Loading']);
});
