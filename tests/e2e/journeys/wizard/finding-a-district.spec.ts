import { expect, test, type Locator, type Page } from '@playwright/test';
import { noTraces, readTraces } from './traces.ts';
import { goOn, openQuestions, resultHeading, wizardOf } from './walking.ts';

const placeField = (page: Page): Locator => page.getByLabel('Town, village or first half');

async function openPlaces(page: Page): Promise<void> {
  await openQuestions(page);
  for (let step = 0; step < 5; step++) await goOn(page);
  await expect(placeField(page)).toBeVisible();
}

test('a town chooses its district, and says so', async ({ page }) => {
  await openPlaces(page);
  await placeField(page).fill('Cheshunt');
  await expect(page.getByLabel('Broxbourne', { exact: true })).toBeChecked();
  await expect(wizardOf(page)).toContainText('We chose this for you below: Broxbourne.');
  await goOn(page);
  await expect(resultHeading(page)).toBeVisible();
  await wizardOf(page).locator('summary').click();
  await expect(wizardOf(page).locator('details')).toContainText('Broxbourne');
});

test('a place in two districts chooses neither', async ({ page }) => {
  await openPlaces(page);
  await placeField(page).fill('Oxhey');
  await expect(wizardOf(page)).toContainText('This could be: ');
  await expect(wizardOf(page).locator('input:checked')).toHaveCount(0);
});

test('an unknown place says so only when the field is left', async ({ page }) => {
  await openPlaces(page);
  await placeField(page).fill('Atlantis');
  await expect(wizardOf(page)).not.toContainText('We do not know this place');
  await placeField(page).press('Enter');
  await expect(wizardOf(page)).toContainText('We do not know this place');
});

test('what is typed goes nowhere and is gone with the page', async ({ page }) => {
  await openPlaces(page);
  const { address, title } = await readTraces(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await expect(placeField(page)).toHaveAttribute('autocomplete', 'off');
  expect(await placeField(page).getAttribute('name')).toBeNull();
  await placeField(page).pressSequentially('Hatfield AL10 8XY');
  await placeField(page).press('Enter');
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  expect(await readTraces(page)).toEqual(noTraces(address, title));

  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(wizardOf(page)).toContainText('Question 1 of 6');
  expect(await page.content()).not.toContain('AL10 8XY');
});
