import { expect, test, type Page } from '@playwright/test';
import {
  goOn,
  labelOf,
  openQuestions,
  professionalQuestions,
  publicQuestions,
  skipToResult,
  stepHeading,
  tick,
  untilLive,
  wizardOf,
} from './walking.ts';

const tenSeconds = 10_000;

/** Holds every script file back until it is let go. */
async function holdScripts(page: Page): Promise<{ held: () => number; letGo: () => void }> {
  let held = 0;
  const gate = Promise.withResolvers<void>();
  await page.route('**/_astro/**/*.js', async (route) => {
    held += 1;
    await gate.promise;
    await route.continue();
  });
  return { held: () => held, letGo: gate.resolve };
}

for (const address of [publicQuestions, professionalQuestions]) {
  test(`the first picture of ${address} waits for an answer that is there to tick`, async ({
    page,
  }) => {
    await page.goto(address);
    const waits = page.locator('head link[rel="expect"][blocking="render"]');
    const awaited = await waits.getAttribute('href');
    // As it was sent: once the script is live the fields may be others.
    const sent = await (await page.request.get(address)).text();
    const [, first = ''] = /<div class="wizard">(.*?)<\/fieldset>/s.exec(sent) ?? [];
    expect(first).toContain(`<input id="${awaited?.slice(1)}"`);
  });
}

test('ticks made while the script is ten seconds late all count', async ({ page }) => {
  const scripts = await holdScripts(page);
  await page.goto(publicQuestions, { waitUntil: 'commit' });
  await tick(page, 'danger', 'strangled');
  await wizardOf(page).locator('summary').nth(1).click();
  await tick(page, 'who', 'someone-else');
  await wizardOf(page).locator('summary').nth(2).click();
  await tick(page, 'needs', 'housing');
  await tick(page, 'needs', 'money');
  await page.waitForTimeout(tenSeconds);
  expect(scripts.held()).toBeGreaterThan(0);
  await expect(stepHeading(page)).toHaveCount(0);

  scripts.letGo();
  await untilLive(page);

  await expect(wizardOf(page).locator('.danger a[href="tel:999"]')).toBeVisible();
  await expect(page.locator('.wizard input:checked')).toHaveCount(1);
  await skipToResult(page);
  await wizardOf(page).locator('summary').click();
  const answers = wizardOf(page).locator('details');
  for (const [list, id] of [
    ['danger', 'strangled'],
    ['who', 'someone-else'],
    ['needs', 'housing'],
    ['needs', 'money'],
  ] as const) {
    await expect(answers).toContainText(labelOf(list, id));
  }
});

test('an early tick that was taken back does not count', async ({ page }) => {
  const scripts = await holdScripts(page);
  await page.goto(publicQuestions, { waitUntil: 'commit' });
  await tick(page, 'danger', 'hurt-now');
  await page.getByLabel(labelOf('danger', 'hurt-now'), { exact: true }).uncheck();

  scripts.letGo();
  await untilLive(page);

  await expect(wizardOf(page).locator('.danger')).toHaveCount(0);
  await skipToResult(page);
  await wizardOf(page).locator('summary').click();
  await expect(wizardOf(page)).toContainText('You have not answered any question.');
});

test('an early tick can be taken back once the script is live', async ({ page }) => {
  const scripts = await holdScripts(page);
  await page.goto(publicQuestions, { waitUntil: 'commit' });
  await tick(page, 'danger', 'hurt-now');
  scripts.letGo();
  await untilLive(page);

  await page.getByLabel(labelOf('danger', 'hurt-now'), { exact: true }).uncheck();

  await expect(wizardOf(page).locator('.danger')).toHaveCount(0);
});

test('while the script is held back, everything below the questions works', async ({ page }) => {
  await holdScripts(page);
  await page.goto(publicQuestions, { waitUntil: 'commit' });
  await expect(page.locator('main a[href="/area/dacorum/"]').first()).toBeVisible();
  await expect(page.locator('main a[href="tel:999"]').first()).toBeVisible();
  await page.locator('main a[href="/a-z/"]').first().click({ noWaitAfter: true });
  await expect(page).toHaveURL(/\/a-z\/$/);
});

test('the questions appear one by one once the script is there', async ({ page }) => {
  await openQuestions(page);
  await expect(wizardOf(page).locator('details')).toHaveCount(0);
  await goOn(page);
  await expect(wizardOf(page).locator('fieldset')).toHaveCount(1);
});
