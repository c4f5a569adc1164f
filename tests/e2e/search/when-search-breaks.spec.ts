import { expect, test, type Page } from '@playwright/test';

const field = (page: Page) => page.getByRole('searchbox');
const deepButton = (page: Page) => page.getByRole('button', { name: 'Search inside every page' });

const expectPlainFailure = async (page: Page): Promise<void> => {
  await expect(page.getByText('Searching inside pages did not work')).toBeVisible();
  await expect(page.locator('#deep-found a[href="/a-z/"]')).toBeVisible();
  await expect(page.locator('#found .results > li').first()).toBeVisible();
};

const searchDeeply = async (page: Page): Promise<void> => {
  await page.goto('/search/');
  await field(page).fill('housing');
  await deepButton(page).click();
};

test('what was typed before the script came counts', async ({ page }) => {
  let letThrough = (): void => undefined;
  const waiting = new Promise<void>((go) => (letThrough = go));
  await page.route('**/_astro/SearchBox*.js', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await field(page).fill('samaritans');
  await expect(page.locator('.results')).toHaveCount(0);
  letThrough();
  await expect(page.locator('.results a[href="tel:116123"]').first()).toBeVisible();
});

test('without the second part of the index the first still answers', async ({ page }) => {
  await page.route('**/_astro/*search-later*', (route) => route.abort());
  await page.goto('/search/');
  await field(page).fill('samaritans');
  await expect(page.locator('.results a[href="tel:116123"]').first()).toBeVisible();
});

test('without any script of ours there is a helpline and the lists', async ({ page }) => {
  await page.route('**/_astro/**', (route) => route.abort());
  await page.goto('/search/');
  await expect(page.getByText('The search box is not ready yet')).toBeVisible();
  await expect(page.locator('section[aria-labelledby="always"] a.call').first()).toBeVisible();
  await expect(page.locator('main a[href="/a-z/"]')).toBeVisible();
});

test('a missing script of the deep search is said plainly', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.fulfill({ status: 404 }));
  await searchDeeply(page);
  await expectPlainFailure(page);
});

test('a missing part of the deep index is said plainly', async ({ page }) => {
  await page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 404 }));
  await searchDeeply(page);
  await expectPlainFailure(page);
});

test('a truncated index is said plainly', async ({ page }) => {
  await page.route('**/pagefind/*.pf_meta', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.body()).subarray(0, 40) });
  });
  await searchDeeply(page);
  await expectPlainFailure(page);
});

test('blocked WebAssembly is said plainly', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'WebAssembly', { value: undefined });
  });
  await searchDeeply(page);
  await expectPlainFailure(page);
});

test('a line that dies half way is said plainly, and the next try may work', async ({
  page,
  context,
}) => {
  await page.goto('/search/', { waitUntil: 'networkidle' });
  await field(page).fill('housing');
  await context.setOffline(true);
  await deepButton(page).click();
  await expectPlainFailure(page);
  await context.setOffline(false);
  await deepButton(page).click();
  await expect(page.locator('#deep-found mark').first()).toBeVisible();
});
