import { expect, test } from '@playwright/test';

test('without JavaScript the search page gives a helpline and every list', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByText('The search box is not ready yet')).toBeVisible();
  await expect(page.locator('section[aria-labelledby="always"] a.call').first()).toBeVisible();
  for (const href of ['/a-z/', '/talk-now/', '/guides/']) {
    await expect(page.locator(`main a[href="${href}"]`)).toBeVisible();
  }
  for (const [name, link] of [
    ['By what you need', '/need/housing/'],
    ['By who you are', '/who/men/'],
    ['By where you live', '/area/dacorum/'],
  ] as const) {
    await page.getByText(name, { exact: true }).click();
    await expect(page.locator(`main a[href="${link}"]`)).toBeVisible();
  }
});
