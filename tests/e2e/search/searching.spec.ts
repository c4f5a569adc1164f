import { expect, test } from '@playwright/test';

const typed = 'marigold strangled hemel';

test.beforeEach(async ({ page }) => {
  // Both come by themselves, whatever is typed.
  const later = [/search-later/, /deep-search/].map((name) => page.waitForResponse(name));
  await page.goto('/search/');
  await Promise.all(later);
});

test('a misspelt sentence finds help at once, with emergency help above it', async ({ page }) => {
  await page.getByRole('searchbox').fill('he strangeld me last nite');
  const found = page.locator('#found');
  await expect(found.locator(':scope > :first-child')).toHaveClass('danger');
  await expect(found.locator('.danger a[href="tel:999"]')).toBeVisible();
  await expect(found.locator('.danger').getByText('press 55')).toBeVisible();
  await expect(found.locator('.results h3').first()).toBeVisible();
});

test('a result shows what it is, its number to tap with its cost, and when it was checked', async ({
  page,
}) => {
  await page.getByRole('searchbox').fill('samaritans');
  const first = page.locator('.results > li').first();
  await expect(first.locator('a[href="tel:116123"]')).toHaveText('116 123');
  await expect(first).toContainText('Help when you cannot cope');
  await expect(first).toContainText('Free to call');
  await expect(first).toContainText('Open now');
  await expect(first).toContainText('Checked on');
});

test('what is typed reaches no request, address, title or storage', async ({ page, context }) => {
  const asked: string[] = [];
  // The picture of the tab comes by itself, and late on a busy machine.
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  const before = { url: page.url(), title: await page.title() };
  await page.getByRole('searchbox').pressSequentially(typed);
  await page.keyboard.press('Enter');
  await expect(page.locator('.results > li').first()).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Search inside every page' }).click();
  await expect(page.locator('#deep-told')).not.toContainText('can take a while');
  const words = typed.split(' ');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => words.some((word) => url.includes(word)))).toEqual([]);
  expect(page.url()).toBe(before.url);
  await expect(page).toHaveTitle(before.title);
  const kept = await page.evaluate(() => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookie: document.cookie,
    state: history.state as unknown,
  }));
  expect(JSON.stringify(kept)).not.toMatch(new RegExp(words.join('|')));
  expect(await context.cookies()).toEqual([]);
});

test('no link in the results carries words or marks', async ({ page }) => {
  await page.getByRole('searchbox').fill('housing');
  await page.getByRole('button', { name: 'Search inside every page' }).click();
  await expect(page.locator('#deep-found li').first()).toBeVisible();
  const links = await page
    .locator('#found a, #deep-found a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((href) => /[?#]/.test(href))).toEqual([]);
});

test('searching inside pages works under the strict policy and marks the words', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.getByRole('searchbox').fill('tenancy');
  await page.getByRole('button', { name: 'Search inside every page' }).click();
  await expect(page.locator('#deep-found mark').first()).toBeVisible();
  await expect(page.locator('#deep-found h3 a').first()).toHaveAttribute('href', /^\//);
  expect(refused).toEqual([]);
  await expect(page.evaluate(() => (document.body.innerHTML = 'x'))).rejects.toThrow(/TrustedHTML/);
});

test('what was found inside pages goes when the words change', async ({ page }) => {
  const field = page.getByRole('searchbox');
  await field.fill('tenancy');
  await page.getByRole('button', { name: 'Search inside every page' }).click();
  await expect(page.locator('#deep-found mark').first()).toBeVisible();
  await field.fill('passport');
  await expect(page.locator('#deep-found')).toBeEmpty();
  await expect(page.locator('#deep-told')).toBeEmpty();
  await field.fill('');
  await expect(page.locator('#deep')).toBeHidden();
});

test('Escape only clears', async ({ page }) => {
  const field = page.getByRole('searchbox');
  await field.fill('refuge');
  await expect(page.locator('.results > li').first()).toBeVisible();
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await expect(page.locator('.results')).toHaveCount(0);
  for (let press = 0; press < 5; press++) await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/search\/$/);
});

test('everything can be done by keyboard, and the count is told politely', async ({ page }) => {
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('shelter');
  await expect(page.getByRole('status').filter({ hasText: /result/ })).toHaveText(/^\d+ results?$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Clear' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.results h3 a').first()).toBeFocused();
});

test('a helpline stays under the results, whatever is typed', async ({ page }) => {
  const line = page.locator('section[aria-labelledby="always"] a.call').first();
  await expect(line).toBeVisible();
  for (const text of ['housing', 'qqqqqqqqqq']) {
    await page.getByRole('searchbox').fill(text);
    await expect(line).toBeVisible();
  }
  await expect(page.getByText('We found nothing for these words')).toBeVisible();
});

test('a place brings its district first, and one outside the county is said', async ({ page }) => {
  await page.getByRole('searchbox').fill('stevenage');
  await expect(page.locator('.results h3').first()).toHaveText('Stevenage');
  await page.getByRole('searchbox').fill('luton');
  await expect(page.getByText('You named a place outside')).toBeVisible();
});

test('the field keeps nothing for the browser to remember', async ({ page }) => {
  const field = page.getByRole('searchbox');
  await expect(field).toHaveAttribute('autocomplete', 'off');
  await expect(field).toHaveAttribute('spellcheck', 'false');
  expect(await field.getAttribute('name')).toBeNull();
  expect(await field.evaluate((input: HTMLInputElement) => input.form)).toBeNull();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});
