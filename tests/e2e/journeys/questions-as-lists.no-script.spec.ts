import { writtenDistricts, writtenRoutes, writtenWords } from './reading/content-as-written.ts';
import { expect, test } from './reading/journey-test.ts';

test('the questions stand on the page as native fields, the first one open', async ({ page }) => {
  await page.goto('/find-help/');

  const questions = page.locator('.wizard details');
  expect(await questions.count()).toBeGreaterThanOrEqual(5);
  for (const question of await questions.all()) {
    await expect(question.locator('input').first()).toBeAttached();
  }
  for (const { label } of Object.values(writtenWords('danger'))) {
    await expect(page.getByLabel(label, { exact: true })).toBeVisible();
  }
});

test('a question that is closed opens with a click', async ({ page }) => {
  await page.goto('/find-help/');
  const question = page.locator('.wizard details').nth(2);
  await expect(question.locator('input').first()).toBeHidden();

  await question.locator('summary').click();

  await expect(question.locator('input').first()).toBeVisible();
});

test('no field of the questions can be sent anywhere', async ({ page }) => {
  await page.goto('/find-help/');
  await expect(page.locator('form')).toHaveCount(0);
  await expect(page.locator('.wizard button')).toHaveCount(0);
  for (const field of await page.locator('.wizard input').all()) {
    await expect(field).toHaveAttribute('autocomplete', 'off');
  }
});

test('under the questions stands all help, by need and by district', async ({ page }) => {
  await page.goto('/find-help/');
  const wanted = [
    ...Object.values(writtenWords('needs')).map(({ path }) => `/need/${path}/`),
    ...writtenDistricts().map(({ id }) => `/area/${id}/`),
    '/a-z/',
    '/professionals/find-a-route/',
  ];
  for (const href of wanted) {
    await expect(page.locator(`main a[href="${href}"]`).first(), href).toBeVisible();
  }
});

test('a need and a district lead to numbers to dial', async ({ page }) => {
  const needs = Object.values(writtenWords('needs')).map(({ path }) => `/need/${path}/`);
  const districts = writtenDistricts().map(({ id }) => `/area/${id}/`);
  for (const path of [...needs, ...districts]) {
    await page.goto(path);
    const calls = page.locator('main a[href^="tel:"]:not([href="tel:999"]):visible');
    expect(await calls.count(), path).toBeGreaterThan(0);
  }
});

test('the professionals’ questions have every referral route beneath them', async ({ page }) => {
  await page.goto('/professionals/find-a-route/');
  for (const { id } of writtenRoutes()) {
    const link = page.locator(`main a[href="/professionals/referral-routes/${id}/"]`);
    await expect(link.first(), id).toBeVisible();
  }
});

test('the search page offers the lists in place of a field', async ({ page }) => {
  await page.goto('/search/');
  for (const list of await page.locator('main details > summary').all()) {
    await list.click();
  }
  const needs = Object.values(writtenWords('needs')).map(({ path }) => `/need/${path}/`);
  const districts = writtenDistricts().map(({ id }) => `/area/${id}/`);
  for (const href of ['/a-z/', '/guides/', '/talk-now/', ...needs, ...districts]) {
    await expect(page.locator(`main a[href="${href}"]`).first(), href).toBeVisible();
  }
});

test('the exit link leaves from every kind of page and says nothing of where from', async ({
  page,
}) => {
  const asked: (string | undefined)[] = [];
  await page.route(/^https:/, async (route) => {
    asked.push((await route.request().allHeaders())['referer']);
    await route.fulfill({ contentType: 'text/html', body: 'A quiet page' });
  });
  const paths = [
    '/',
    '/find-help/',
    '/a-z/',
    '/search/',
    '/guides/',
    '/professionals/',
    '/404.html',
  ];
  for (const path of paths) {
    await page.goto(path);
    await page.locator('.exit-link').click();
    await expect(page.locator('body')).toHaveText('A quiet page');
  }
  expect(asked).toEqual(paths.map(() => undefined));
});
