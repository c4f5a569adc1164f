import { expect, test, type Page } from '@playwright/test';

const path = '/guides/is-this-happening/';

const ticked = (page: Page): Promise<number> => page.locator('main input:checked').count();

async function tickThree(page: Page): Promise<void> {
  for (const nth of [0, 7, 20]) await page.locator('.tickable label').nth(nth).click();
  expect(await ticked(page)).toBe(3);
}

test('each line can be ticked by itself, at a click on its words', async ({ page }) => {
  await page.goto(path);
  const boxes = page.locator('main input');
  expect(await boxes.count()).toBeGreaterThan(25);
  expect(await page.locator('.tickable label > input:enabled').count()).toBe(await boxes.count());
  await tickThree(page);
  await page.locator('.tickable label').first().click();
  expect(await ticked(page)).toBe(2);
});

test('no tick can be sent: no form, no button, no name, nothing for a browser to fill in', async ({
  page,
}) => {
  await page.goto(path);
  await expect(page.locator('main :is(form, button)')).toHaveCount(0);
  for (const box of await page.locator('main input').all()) {
    expect(await box.evaluate((one) => one.getAttributeNames().sort())).toEqual([
      'autocomplete',
      'type',
    ]);
    await expect(box).toHaveAttribute('autocomplete', 'off');
  }
});

test('ticks change no address, title or store, and ask nothing of the network', async ({
  page,
}) => {
  await page.goto(path);
  const before = { url: page.url(), title: await page.title() };
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await tickThree(page);
  await page.keyboard.press('Enter');
  const kept = await page.evaluate(async () => ({
    stores: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookie: document.cookie,
    state: history.state as unknown,
    length: history.length,
  }));
  expect(kept).toMatchObject({ stores: 0, databases: 0, caches: 0, cookie: '', state: null });
  expect({ url: page.url(), title: await page.title() }).toEqual(before);
  expect(asked).toEqual([]);
});

test('loading the page again, or coming back to it, shows no tick', async ({ page }) => {
  await page.goto(path);
  await tickThree(page);
  await page.reload();
  expect(await ticked(page)).toBe(0);
  await tickThree(page);
  await page.goto('/guides/');
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('h1')).toHaveText('Is this abuse?');
  expect(await ticked(page)).toBe(0);
});

test('what to do stands under the lines, whatever was ticked, with no score', async ({ page }) => {
  await page.goto(path);
  const words = async () => page.locator('main').innerText();
  const before = await words();
  await tickThree(page);
  expect(await words()).toBe(before);
  const heading = page.getByRole('heading', { name: 'What now, whatever you ticked?' });
  await expect(heading).toBeVisible();
  const isBelow = await heading.evaluate((one) =>
    [...document.querySelectorAll('main input')].every(
      (box) => box.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
    ),
  );
  expect(isBelow).toBe(true);
  for (const href of ['/talk-now/', '/find-help/', '/guides/planning/']) {
    await expect(page.locator(`main a[href="${href}"]`).first()).toBeVisible();
  }
});
