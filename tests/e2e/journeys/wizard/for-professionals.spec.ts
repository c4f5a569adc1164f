import { expect, test, type Page } from '@playwright/test';
import {
  goOn,
  groupNames,
  openQuestions,
  professionalQuestions,
  skipToResult,
  tick,
  wizardOf,
} from './walking.ts';

async function routesFor(page: Page, band: string): Promise<string[]> {
  await openQuestions(page, professionalQuestions);
  await goOn(page);
  await tick(page, 'band', band);
  await skipToResult(page);
  const group = wizardOf(page).locator('section section', {
    has: page.getByRole('heading', { name: 'Referral routes', exact: true }),
  });
  return group
    .locator('h4 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

test('a professional chooses the band and gets the referral routes for it', async ({ page }) => {
  const high = await routesFor(page, 'high');
  const standard = await routesFor(page, 'standard');

  expect(high.length).toBeGreaterThan(0);
  expect(standard.length).toBeGreaterThan(0);
  for (const href of [...high, ...standard]) {
    expect(href).toMatch(/^\/professionals\/referral-routes\/[a-z0-9-]+\/$/);
  }
  expect(high.filter((href) => href.includes('marac'))).not.toEqual([]);
  expect(standard.filter((href) => href.includes('marac'))).toEqual([]);
});

test('beside the routes stands what the person can do without a professional', async ({ page }) => {
  await openQuestions(page, professionalQuestions);
  await goOn(page);
  await tick(page, 'band', 'medium');
  await skipToResult(page);

  const names = await groupNames(page);
  expect(names).toContain('Referral routes');
  expect(names.length).toBeGreaterThan(1);
  expect(await wizardOf(page).locator('article a[href^="tel:"]').count()).toBeGreaterThan(2);
});

test('no field of the professionals’ questions takes a name or any other text', async ({
  page,
}) => {
  await openQuestions(page, professionalQuestions);
  for (let step = 0; step < 6; step++) {
    const others = wizardOf(page).locator('input:not([type=checkbox], [type=radio]), textarea');
    await expect(others).toHaveCount(0);
    await goOn(page);
  }
});

test('the public questions never ask for a band or a sector', async ({ page }) => {
  await openQuestions(page);
  for (let step = 0; step < 6; step++) {
    await expect(wizardOf(page)).not.toContainText(/Which risk band|Where do you work/);
    await goOn(page);
  }
  await expect(wizardOf(page).locator('a[href*="/referral-routes/"]')).toHaveCount(0);
});
