import { expect, test, type Page, type Route } from '@playwright/test';

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

const helpline = (page: Page) => page.locator('section[aria-labelledby="always"] a.call').first();

// What may befall a file on its way.
const mishaps: Record<string, (route: Route) => Promise<void>> = {
  'is missing': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'is cut off': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
  'never comes, because the line is dead': (route) => route.abort('internetdisconnected'),
};

for (const [mishap, befall] of Object.entries(mishaps)) {
  test(`when the second part of the index ${mishap}, the first answers and says so`, async ({
    page,
  }) => {
    await page.route('**/_astro/*search-later*', befall);
    await page.goto('/search/');
    await field(page).fill('samaritans');
    await expect(page.locator('.results a[href="tel:116123"]').first()).toBeVisible();
    const note = page.getByText('A part of the search did not arrive');
    await expect(note).toBeVisible();
    await expect(note.locator('a[href="/a-z/"]')).toBeVisible();
    await expect(helpline(page)).toBeVisible();
  });

  test(`when the script of the box ${mishap}, there is a helpline and the lists`, async ({
    page,
  }) => {
    await page.route('**/_astro/SearchBox*.js', befall);
    await page.goto('/search/', { waitUntil: 'networkidle' });
    await field(page).fill('samaritans');
    await expect(page.getByText('The search box is not ready yet')).toBeVisible();
    await expect(page.locator('#found')).toBeEmpty();
    await expect(helpline(page)).toBeVisible();
    await expect(page.locator('main a[href="/a-z/"]')).toBeVisible();
  });
}

test('a line that dies after the page has come takes no answer away', async ({ page, context }) => {
  await page.goto('/search/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await field(page).fill('he strangeld me last nite');
  await expect(page.locator('#found .danger a[href="tel:999"]')).toBeVisible();
  await field(page).fill('samaritans');
  await expect(page.locator('.results a[href="tel:116123"]').first()).toBeVisible();
});

test('where workers are blocked, both depths answer', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: undefined });
  });
  await searchDeeply(page);
  await expect(page.locator('#found .results > li').first()).toBeVisible();
  await expect(page.locator('#deep-found mark').first()).toBeVisible();
});

test('the helpline stays while the search inside pages loads, and when it fails', async ({
  page,
}) => {
  let fail = (): void => undefined;
  const waiting = new Promise<void>((go) => (fail = go));
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await waiting;
    await route.abort();
  });
  await searchDeeply(page);
  await expect(page.locator('#deep-told')).toContainText('can take a while');
  await expect(helpline(page)).toBeVisible();
  fail();
  await expectPlainFailure(page);
  await expect(helpline(page)).toBeVisible();
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

test('a part of the deep index that never comes is said plainly, not waited for', async ({
  page,
}) => {
  await page.clock.install();
  await page.route('**/pagefind/index/**', () => new Promise<void>(() => undefined));
  await searchDeeply(page);
  await expect(page.locator('#deep-told')).not.toBeEmpty();
  await page.clock.runFor(19_000);
  await expect(page.getByText('Searching inside pages did not work')).toHaveCount(0);
  await page.clock.runFor(2_000);
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
