import type { Page } from '@playwright/test';
import { expect, test } from './reading/journey-test.ts';

const lines = (page: Page) => page.locator('[data-tasks]:visible');

test('role and tasks shorten the list of courses and reading without a script', async ({
  page,
}) => {
  await page.goto('/professionals/training-check/');
  const all = await lines(page).count();
  expect(all).toBeGreaterThan(20);

  await page.getByLabel('I am, or want to be, a J9 community champion').check();
  const forJ9 = await lines(page).count();
  expect(forJ9).toBeLessThan(all);
  await expect(lines(page).first()).toContainText('Course: J9 training day');

  await page.getByLabel('Point somebody to help').check();
  const pointing = await lines(page).count();
  expect(pointing).toBeGreaterThan(1);
  expect(pointing).toBeLessThan(forJ9);
  await page.getByLabel('Call, write or meet').check();
  await expect(lines(page).filter({ hasText: 'Safe contact' })).toHaveCount(1);
});

test('a J9 champion is sent to nothing about risk, whatever else is ticked', async ({ page }) => {
  await page.goto('/professionals/training-check/');
  await page.getByRole('checkbox', { name: 'Look at risk' }).check();
  expect(await lines(page).count()).toBeGreaterThan(1);
  await page.getByLabel('I am, or want to be, a J9 community champion').check();
  await expect(lines(page)).toHaveCount(0);
});

test('what was chosen is in no address, and is gone after starting again', async ({ page }) => {
  await page.goto('/professionals/training-check/');
  await page.getByLabel('Meet people who are stalked').check();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/professionals\/training-check\/$/);
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(page).toHaveURL(/\/professionals\/training-check\/$/);
  await expect(page.locator('input[type=checkbox]:checked')).toHaveCount(0);
});
