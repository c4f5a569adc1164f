import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const told = (page: Page) => page.getByRole('status').filter({ hasText: /found|fits/i });
const results = (page: Page) => page.locator('#filtered-found .results > li');

const countTold = async (page: Page): Promise<number> => {
  await expect(told(page)).toHaveText(/^\d+ found$/);
  return Number.parseInt((await told(page).textContent()) ?? '', 10);
};

test.beforeEach(async ({ page }) => {
  await page.goto('/professionals/search/');
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('words and keys together narrow what is found, and the count is told', async ({ page }) => {
  await page.getByRole('searchbox').fill('housing');
  await page.getByRole('searchbox').press('Enter');
  const all = await countTold(page);
  await expect(results(page).first().locator('mark').first()).toBeVisible();
  await page.getByLabel('Kind').selectOption('Local service');
  await expect(told(page)).not.toHaveText(`${all} found`);
  const services = await countTold(page);
  expect(services).toBeLessThan(all);
  await page.getByLabel('District').selectOption('Watford');
  await expect(told(page)).not.toHaveText(`${services} found`);
  expect(await countTold(page)).toBeLessThan(services);
  for (const kind of await results(page).locator('.tags > li:first-child').allTextContents()) {
    expect(kind).toBe('Local service');
  }
});

test('a key alone shows all that stands under it', async ({ page }) => {
  await page.getByLabel('Kind').selectOption('Referral route');
  const routes = await countTold(page);
  await page.goto('/professionals/referral-routes/');
  expect(routes).toBe(await page.locator('main ul.rows > li').count());
});

test('the newest first, or by name', async ({ page }) => {
  await page.getByLabel('Kind').selectOption('Report');
  await page.getByLabel('Order').selectOption('Newest first');
  await countTold(page);
  const years = (await results(page).locator('.tags').allTextContents()).map((text) =>
    Number(/\b(?:19|20)\d{2}\b/.exec(text)?.[0] ?? 0),
  );
  expect(years.length).toBeGreaterThan(3);
  expect(years).toEqual([...years].sort((one, other) => other - one));
  await page.getByLabel('Order').selectOption('By name');
  await countTold(page);
  const names = (await results(page).locator('h3').allTextContents()).map((name) =>
    name.toLowerCase(),
  );
  expect(names).toEqual([...names].sort());
});

test('more is shown on asking, and reading goes on where it was', async ({ page }) => {
  await page.getByLabel('Kind').selectOption('Guide');
  const all = await countTold(page);
  expect(all).toBeGreaterThan(10);
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more' }).press('Enter');
  await expect(results(page)).toHaveCount(Math.min(20, all));
  await expect(results(page).nth(10).getByRole('link').first()).toBeFocused();
});

test('nothing found, and everything cleared, are said', async ({ page }) => {
  await page.getByRole('searchbox').fill('qqqqqqqqqq');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(told(page)).toHaveText(/^Nothing fits/);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(results(page)).toHaveCount(0);
});

test('neither words nor choices reach a request, an address, a title or any storage', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  const before = { url: page.url(), title: await page.title() };
  await page.getByLabel('Theme').selectOption('Stalking');
  await countTold(page);
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.getByRole('searchbox').fill('marigold strangled');
  await page.keyboard.press('Enter');
  await expect(told(page)).toHaveText(/^Nothing fits|found$/);
  // A key that was not used before asks for nothing of its own: all came at the start.
  await page.getByRole('button', { name: 'Clear all' }).click();
  const earlier = asked.length;
  await page.getByLabel('Year').selectOption({ index: 1 });
  await countTold(page);
  const later = asked.slice(earlier);
  expect(later.filter((url) => !url.includes('/pagefind/fragment/'))).toEqual([]);
  expect(asked.filter((url) => /marigold|strangl|stalking/i.test(url))).toEqual([]);
  expect(page.url()).toBe(before.url);
  await expect(page).toHaveTitle(before.title);
  const kept = await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }]);
  expect(JSON.stringify(kept)).not.toMatch(/marigold|strangled|stalking/);
  expect(await context.cookies()).toEqual([]);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('when searching breaks, it is said and the lists are there', async ({ page }) => {
  await page.route('**/pagefind/*.pf_meta', (route) => route.fulfill({ status: 404 }));
  await page.getByLabel('Kind').selectOption('Guide');
  await expect(page.getByText('Searching did not work')).toBeVisible();
  await expect(page.locator('main a[href="/professionals/lists/kind/"]')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} colours on a screen of 320 pixels`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 568 } });

    test(`what is found fits and breaks no rule of WCAG 2.2 AA, ${colorScheme}`, async ({
      page,
    }) => {
      await page.getByRole('searchbox').fill('stalking');
      await page.getByRole('searchbox').press('Enter');
      await countTold(page);
      await expect(results(page).first()).toBeVisible();
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth).toBe(clientWidth);
      const { violations, passes } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  });
}

test('everything can be chosen and read by keyboard alone', async ({ page }) => {
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('housing');
  await page.keyboard.press('Enter');
  const all = await countTold(page);
  // The button of the search, then the first key.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Kind')).toBeFocused();
  await page.keyboard.type('Guide');
  await page.keyboard.press('Tab');
  await expect(told(page)).not.toHaveText(`${all} found`);
  expect(await countTold(page)).toBeLessThan(all);
  await page.getByRole('button', { name: 'Clear all' }).focus();
  await page.keyboard.press('Tab');
  await expect(results(page).first().getByRole('link').first()).toBeFocused();
});
