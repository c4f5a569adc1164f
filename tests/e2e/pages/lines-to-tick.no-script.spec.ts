import { expect, test } from '@playwright/test';

test('without script the lines can be ticked, and a reload forgets them', async ({ page }) => {
  await page.goto('/guides/is-this-happening/');
  const line = page.getByLabel('You are scared of what they will do.');
  await line.check();
  await expect(line).toBeChecked();
  await page.reload();
  await expect(line).not.toBeChecked();
});
