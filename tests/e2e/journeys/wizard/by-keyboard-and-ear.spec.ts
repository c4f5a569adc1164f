import { expect, test, type Page } from '@playwright/test';
import {
  goOn,
  labelOf,
  numbersToDial,
  openQuestions,
  resultHeading,
  skipToResult,
  stepHeading,
  wizardOf,
} from './walking.ts';

/** Presses Tab until the named field or button has the focus, as a person without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  const target = wizardOf(page)
    .getByLabel(name, { exact: true })
    .or(wizardOf(page).getByRole('button', { name, exact: true }));
  for (let press = 0; press < 60; press++) {
    const isThere = await target.evaluate((element) => element === document.activeElement);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Sixty presses of Tab did not reach “${name}”`);
}

test('a person with only a keyboard answers, and reaches the result and its numbers', async ({
  page,
}) => {
  await openQuestions(page);
  await tabTo(page, labelOf('danger', 'nowhere-tonight'));
  await page.keyboard.press('Space');
  await tabTo(page, 'Next');
  await page.keyboard.press('Enter');
  await expect(stepHeading(page)).toHaveText('Question 2 of 6');
  await page.keyboard.press('Tab');
  // The first radio button of the group has the focus; the arrow key chooses the next one.
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel(labelOf('who', 'someone-else'), { exact: true })).toBeChecked();
  await tabTo(page, 'Skip to who can help');
  await page.keyboard.press('Enter');

  await expect(resultHeading(page)).toBeFocused();
  expect(await numbersToDial(page)).toContain('999');
});

test('the focus goes to the heading of each step and of the result', async ({ page }) => {
  await openQuestions(page);
  for (let step = 2; step <= 6; step++) {
    await goOn(page);
    await expect(stepHeading(page)).toBeFocused();
    await expect(stepHeading(page)).toHaveText(`Question ${step} of 6`);
  }
  await goOn(page);
  await expect(resultHeading(page)).toBeFocused();
});

test('the focus is not taken when the script comes to life', async ({ page }) => {
  await openQuestions(page);
  await expect(page.locator('body')).toBeFocused();
});

test('the result is told by a status that was there before it had words', async ({ page }) => {
  await openQuestions(page);
  // Screen readers pass over a status that arrives together with its words.
  const status = wizardOf(page).getByRole('status');
  await expect(status).toHaveText('');
  await status.evaluate((element) => Object.assign(window, { statusBefore: element }));

  await skipToResult(page);

  await expect(status).toHaveText(/^We found \d+ places to turn to\.$/);
  const isTheSame = await status.evaluate(
    (element) => (window as unknown as { statusBefore: Element }).statusBefore === element,
  );
  expect(isTheSame).toBe(true);
});

test('the number of places that is told is the number of places shown', async ({ page }) => {
  await openQuestions(page);
  await skipToResult(page);
  const told = /\d+/.exec(await wizardOf(page).getByRole('status').innerText())?.[0];
  expect(await wizardOf(page).locator('article').count()).toBe(Number(told));
});

test('headings of the result follow each other without a gap', async ({ page }) => {
  await openQuestions(page);
  await skipToResult(page);
  const levels = await wizardOf(page)
    .locator('h2, h3, h4')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels[0]).toBe(2);
  const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? 2) > 1);
  expect(jumps).toEqual([]);
});
