import { expect, test } from '@playwright/test';

test('without JavaScript every key of the search is a list of links', async ({ page }) => {
  await page.goto('/professionals/search/');
  await expect(page.getByText('The search is not ready yet')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  for (const key of ['kind', 'district', 'audience', 'theme', 'year', 'area']) {
    await page.goto('/professionals/search/');
    await page.locator(`main a[href="/professionals/lists/${key}/"]`).click();
    const groups = page.locator('main details');
    expect(await groups.count(), key).toBeGreaterThan(1);
    await groups.first().locator('summary').click();
    await expect(groups.first().getByRole('link').first()).toBeVisible();
  }
});
