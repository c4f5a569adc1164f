import { expect, test } from '@playwright/test';
import {
  goOn,
  groupNames,
  labelOf,
  numbersToDial,
  openQuestions,
  resultHeading,
  skipToResult,
  stepHeading,
  tick,
  wizardOf,
} from './walking.ts';

test('every question can be skipped, and the result still has a number at any hour', async ({
  page,
}) => {
  await openQuestions(page);
  for (let step = 1; step <= 6; step++) {
    await expect(stepHeading(page)).toHaveText(`Question ${step} of 6`);
    await expect(wizardOf(page).locator('input:checked')).toHaveCount(0);
    await goOn(page);
  }
  await expect(resultHeading(page)).toBeVisible();
  expect((await numbersToDial(page)).length).toBeGreaterThan(3);
  await expect(wizardOf(page)).toContainText('Open 24 hours, every day.');
});

test('each question says in one line why it is asked', async ({ page }) => {
  await openQuestions(page);
  for (let step = 1; step <= 6; step++) {
    for (const question of await wizardOf(page).locator('fieldset').all()) {
      await expect(question.locator('legend')).toHaveText(/\?$/);
      await expect(question.locator('legend + p')).toHaveText(/\.$/);
    }
    await goOn(page);
  }
});

test('“Show me everything” stands beside every question', async ({ page }) => {
  await openQuestions(page);
  await goOn(page);
  await page.getByRole('link', { name: 'Show me everything instead' }).click();
  await expect(page).toHaveURL(/\/a-z\/$/);
});

test('one answer is changed from the result, and the other ones stay', async ({ page }) => {
  await openQuestions(page);
  await goOn(page);
  await tick(page, 'who', 'self');
  await goOn(page);
  await tick(page, 'needs', 'immigration');
  await skipToResult(page);
  const answers = wizardOf(page).locator('details');
  await answers.locator('summary').click();
  await expect(answers).toContainText(labelOf('needs', 'immigration'));

  await page.getByRole('button', { name: 'Change: What would help you most?' }).click();
  await expect(page.getByLabel(labelOf('needs', 'immigration'), { exact: true })).toBeChecked();
  await page.getByLabel(labelOf('needs', 'immigration'), { exact: true }).uncheck();
  await tick(page, 'needs', 'housing');
  await skipToResult(page);

  await answers.locator('summary').click();
  await expect(answers).toContainText(labelOf('needs', 'housing'));
  await expect(answers).not.toContainText(labelOf('needs', 'immigration'));
  await expect(answers).toContainText(labelOf('who', 'self'));
});

test('a changed answer changes who is shown', async ({ page }) => {
  await openQuestions(page);
  await skipToResult(page);
  const before = await wizardOf(page).locator('h4').allInnerTexts();

  await wizardOf(page).locator('summary').click();
  await page.getByRole('button', { name: 'Change: What would help you most?' }).click();
  await tick(page, 'needs', 'pets');
  await skipToResult(page);

  expect(await wizardOf(page).locator('h4').allInnerTexts()).not.toEqual(before);
});

test('a result says why each place is shown, and what is not known', async ({ page }) => {
  await openQuestions(page);
  await goOn(page);
  await tick(page, 'who', 'self');
  await goOn(page);
  await tick(page, 'needs', 'housing');
  await skipToResult(page);

  expect((await groupNames(page))[0]).toBe('Now');
  const entries = wizardOf(page).locator('article');
  const needNoReason = page.locator('a[href="tel:999"]');
  for (const entry of await entries.filter({ hasNot: needNoReason }).all()) {
    await expect(entry).toContainText(/Shown because: [A-Z]|What we do not know: [A-Z]/);
    await expect(entry).toContainText(/Checked on \d{1,2} [A-Z][a-z]+ \d{4}/);
    await expect(entry.locator('h4 a')).toHaveAttribute('href', /^\/services\/[a-z0-9-]+\/$/);
  }
  await expect(wizardOf(page)).toContainText('You can ask it for');
});

test('“Start again” forgets every answer', async ({ page }) => {
  await openQuestions(page);
  await tick(page, 'danger', 'hurt-now');
  await skipToResult(page);

  await page.getByRole('button', { name: 'Start again' }).click();

  await expect(stepHeading(page)).toHaveText('Question 1 of 6');
  await expect(wizardOf(page).locator('input:checked')).toHaveCount(0);
  await expect(wizardOf(page).locator('.danger')).toHaveCount(0);
});

test('someone worried about their own behaviour is not shown places for victims', async ({
  page,
}) => {
  await openQuestions(page);
  await goOn(page);
  await tick(page, 'who', 'own-behaviour');
  await goOn(page);
  await expect(stepHeading(page)).toHaveText('Question 3 of 3');
  await goOn(page);

  const shown = await wizardOf(page).locator('h4').allInnerTexts();
  expect(shown).toContain('Respect Phoneline');
  expect(shown.join(' ')).not.toMatch(/Refuge|Women’s Aid|Sunflower|Safer Places/);
});
