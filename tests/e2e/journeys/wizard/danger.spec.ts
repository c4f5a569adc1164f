import { expect, test } from '@playwright/test';
import { writtenWords } from '../reading/content-as-written.ts';
import {
  labelOf,
  numbersToDial,
  openQuestions,
  skipToResult,
  tick,
  tickEverything,
  wizardOf,
} from './walking.ts';

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

test('one box and no note says the Silent Solution, and the box says all of it', async ({
  page,
}) => {
  await openQuestions(page);
  const ofThePage = page.locator('main > .danger');
  await expect(ofThePage).toBeVisible();
  await tick(page, 'danger', 'nowhere-tonight');
  await expect(ofThePage).toBeHidden();
  await skipToResult(page);

  await expect(ofThePage).toBeHidden();
  const box = wizardOf(page).locator('> .danger');
  await expect(box).toContainText('wait for the prompt and press 55');
  await expect(box).toContainText('does not show the police where you are');
  const notes = wizardOf(page).locator('.notes');
  await expect(notes).toContainText('phone a council');
  await expect(notes).not.toContainText('55');
  const guide = notes.getByRole('link', { name: 'Somewhere safe to stay' });
  await expect(guide).toHaveAttribute('href', '/guides/somewhere-to-stay/');

  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(ofThePage).toBeVisible();
});

test('the bullets of the notes stay inside their box on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openQuestions(page);
  await tick(page, 'danger', 'nowhere-tonight');
  await skipToResult(page);
  const room = await wizardOf(page)
    .locator('.notes')
    .evaluate((list) => {
      const { fontSize, paddingInlineStart } = getComputedStyle(list);
      return Number.parseFloat(paddingInlineStart) / Number.parseFloat(fontSize);
    });
  // A bullet and its gap take about one and a half letters’ height.
  expect(room).toBeGreaterThan(1.5);
});

test('however much is ticked, four notes stand before the list and the others after it', async ({
  page,
}) => {
  await openQuestions(page);
  await tickEverything(page);
  await skipToResult(page);
  const lists = wizardOf(page).locator('.notes');
  await expect(lists).toHaveCount(2);
  await expect(lists.first().locator('li')).toHaveCount(4);
  const places = await wizardOf(page).evaluate((wizard) =>
    [...wizard.querySelectorAll('.notes, article')].map((one) => one.className),
  );
  expect(places[0]).toBe('note notes');
  expect(places.at(-1)).toBe('note notes');
  await expect(page.getByRole('heading', { name: 'Good to know' })).toBeVisible();
});
