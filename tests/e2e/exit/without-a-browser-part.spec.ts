import { expect, leaveBy, test, walkThrough } from '../harness/exit-test.ts';
import { moveInHistory } from '../harness/history-walk.ts';
import { noteHowPagesCameBack } from '../harness/page-returns.ts';

const takenAway = {
  'the Navigation API': () => {
    Object.defineProperty(window, 'navigation', { value: undefined });
  },
  BroadcastChannel: () => {
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
  },
  'a BroadcastChannel that may be opened': () => {
    window.BroadcastChannel = class {
      constructor() {
        throw new Error('refused');
      }
    } as unknown as typeof BroadcastChannel;
  },
  'all of them and pop-up windows': () => {
    for (const name of ['navigation', 'BroadcastChannel']) {
      Object.defineProperty(window, name, { value: undefined });
    }
    window.open = () => null;
  },
};

for (const [part, takeAway] of Object.entries(takenAway)) {
  test(`without ${part} the exit leaves, and Back and Forward show the exit`, async ({
    sites,
    visit,
  }) => {
    const { page, cdp } = await visit();
    await page.addInitScript(takeAway);
    await walkThrough(page, sites, 3);

    await leaveBy('Shift', page);

    await page.waitForURL(sites.exitTarget.href);
    const places = [];
    for (const step of [-1, -1, -1, 1, 1]) places.push((await moveInHistory(cdp, step, 8000)).url);
    const exit = sites.exitTarget.href;
    expect(places).toEqual([exit, exit, 'http://search.localhost/', exit, exit]);
  });
}

test('without the Navigation API a newly typed address shows the site, also after a reload', async ({
  sites,
  visit,
}) => {
  const { page } = await visit();
  await page.addInitScript(takenAway['the Navigation API']);
  await walkThrough(page, sites, 2);
  await leaveBy('click', page);
  await page.waitForURL(sites.exitTarget.href);

  await page.goto(`${sites.siteOrigin}/guides/`);
  await page.reload();

  await expect(page.locator('main')).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

const brokenStorage = {
  'refuses every use': () => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  },
  'is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
};

for (const [fault, breakStorage] of Object.entries(brokenStorage)) {
  for (const way of ['click', 'Shift'] as const) {
    test(`${way} leaves when the browser's session storage ${fault}`, async ({ sites, visit }) => {
      const { page } = await visit();
      await page.addInitScript(breakStorage);
      await walkThrough(page, sites, 2);

      await leaveBy(way, page);

      await page.waitForURL(sites.exitTarget.href);
    });
  }
}

test('without BroadcastChannel a page that the browser had kept is still hidden when it comes back', async ({
  sites,
  visit,
}) => {
  const { page, cdp } = await visit();
  await page.addInitScript(takenAway['BroadcastChannel']);
  const returns = await noteHowPagesCameBack(cdp);
  await walkThrough(page, sites, 3);
  await leaveBy('click', page);
  await page.waitForURL(sites.exitTarget.href);

  const place = await moveInHistory(cdp, -1, 8000);

  expect(returns.at(-1)).toMatchObject({ persisted: true, covered: true });
  expect(place.url).toBe(sites.exitTarget.href);
});

test('with BroadcastChannel the browser throws away the pages it had kept', async ({
  sites,
  visit,
}) => {
  const { page, cdp } = await visit();
  const returns = await noteHowPagesCameBack(cdp);
  await walkThrough(page, sites, 3);
  await leaveBy('click', page);
  await page.waitForURL(sites.exitTarget.href);
  const before = returns.length;

  await moveInHistory(cdp, -1);
  await moveInHistory(cdp, 1);

  expect(returns.slice(before).filter(({ persisted }) => persisted)).toEqual([]);
});
