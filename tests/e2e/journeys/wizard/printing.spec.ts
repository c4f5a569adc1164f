import { expect, test } from '@playwright/test';
import { openQuestions, skipToResult, tick, wizardOf } from './walking.ts';

test('the printed result is a plain list with its numbers, without buttons and answers', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { timesPrinted: 1 });
  });
  await openQuestions(page);
  await tick(page, 'danger', 'hurt-now');
  await skipToResult(page);
  await wizardOf(page).locator('summary').click();

  await page.getByRole('button', { name: 'Print this list' }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'timesPrinted'))).toBe(1);
  await page.emulateMedia({ media: 'print' });

  for (const button of await wizardOf(page).locator('button').all()) {
    await expect(button).toBeHidden();
  }
  await expect(wizardOf(page).locator('details')).toBeHidden();
  await expect(page.locator('.exit-link')).toBeHidden();
  const numbers = wizardOf(page).locator('article a[href^="tel:"]');
  expect(await numbers.count()).toBeGreaterThan(2);
  for (const number of await numbers.all()) await expect(number).toBeVisible();
});
