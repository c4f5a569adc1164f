import { expect, test } from '@playwright/test';
import { writtenWords } from '../reading/content-as-written.ts';
import { labelOf, numbersToDial, openQuestions, skipToResult, tick, wizardOf } from './walking.ts';

const dangers = Object.keys(writtenWords('danger'));

test('there are ten dangers to tick', () => {
  expect(dangers).toHaveLength(10);
});

test('each danger puts 999 and the Silent Solution above everything else', async ({ page }) => {
  await openQuestions(page);
  for (const danger of dangers) {
    await tick(page, 'danger', danger);
    const notice = wizardOf(page).locator('.danger');
    // Above the question at once, not only in the result.
    await expect(wizardOf(page).locator('> *').first()).toHaveClass('danger');
    await expect(notice.locator('a[href="tel:999"]')).toBeVisible();
    await expect(notice).toContainText('press 55');

    await skipToResult(page);
    await expect(wizardOf(page).locator('> *').first()).toHaveClass('danger');
    expect((await numbersToDial(page))[0], danger).toBe('999');
    const firstEntry = wizardOf(page).locator('article').first();
    await expect(firstEntry.locator('a[href="tel:999"]'), danger).toBeVisible();

    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(notice).toHaveCount(0);
  }
});

test('the notice stays on every later question', async ({ page }) => {
  await openQuestions(page);
  await tick(page, 'danger', 'strangled');
  for (let step = 2; step <= 6; step++) {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(wizardOf(page).locator('> *').first()).toHaveClass('danger');
  }
});

test('a danger that is no longer ticked takes its notice away', async ({ page }) => {
  await openQuestions(page);
  await tick(page, 'danger', 'hurt-now');
  await expect(wizardOf(page).locator('.danger')).toBeVisible();
  await page.getByLabel(labelOf('danger', 'hurt-now'), { exact: true }).uncheck();
  await expect(wizardOf(page).locator('.danger')).toHaveCount(0);
});
