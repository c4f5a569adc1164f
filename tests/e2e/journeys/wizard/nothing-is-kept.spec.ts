import { expect, test } from '@playwright/test';
import { historyState, noTraces, readTraces } from './traces.ts';
import {
  goOn,
  labelOf,
  openQuestions,
  professionalQuestions,
  publicQuestions,
  requestsWhileAnswering,
  resultHeading,
  stepHeading,
  tick,
  tickEverything,
  untilLive,
  wizardOf,
} from './walking.ts';

for (const path of [publicQuestions, professionalQuestions]) {
  test(`no answer on ${path} reaches the address, the title or any store`, async ({ page }) => {
    await openQuestions(page, path);
    const { address, title } = await readTraces(page);
    for (let step = 0; step < 6; step++) {
      await tickEverything(page);
      await goOn(page);
      expect(await readTraces(page)).toEqual(noTraces(address, title));
      expect(await historyState(page)).toBe(step + 1);
    }
    await expect(resultHeading(page)).toBeVisible();
  });

  test(`nothing is asked of any server between the first answer and the result on ${path}`, async ({
    page,
  }) => {
    await openQuestions(page, path);
    await page.waitForLoadState('networkidle');
    expect(await requestsWhileAnswering(page)).toEqual([]);
  });

  test(`no id, value or loaded address on ${path} tells what was answered`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openQuestions(page, path);
    const telling =
      /abus|violen|refuge|rape|victim|kill|hurt|strangl|weapon|suicid|danger|sexual|stalk|honour|gun|knife/i;
    const codes: string[] = [];
    for (let step = 0; step < 6; step++) {
      await tickEverything(page);
      const fields = await wizardOf(page)
        .locator('input')
        .evaluateAll((all: HTMLInputElement[]) =>
          all.map(({ id, name, value }) => [id, name, value]),
        );
      codes.push(...fields.flat());
      await goOn(page);
    }
    codes.push(
      ...(await wizardOf(page)
        .locator('[id]')
        .evaluateAll((all) => all.map(({ id }) => id))),
    );
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => telling.test(code))).toEqual([]);
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((address) => telling.test(address))).toEqual([]);
  });
}

test('a reload starts again at the first question with nothing ticked', async ({ page }) => {
  await openQuestions(page);
  await tick(page, 'danger', 'hurt-now');
  await goOn(page);
  await tick(page, 'who', 'self');

  await page.reload();
  await untilLive(page);

  await expect(wizardOf(page).locator('input:checked')).toHaveCount(0);
  await expect(wizardOf(page).locator('.danger')).toHaveCount(0);
});

test('the page says beforehand that nothing is kept', async ({ page }) => {
  await openQuestions(page);
  await expect(wizardOf(page)).toContainText('Nothing is kept.');
  await expect(wizardOf(page)).toContainText('your answers are gone');
});

test('Back and Forward of the browser walk the steps at the same address', async ({ page }) => {
  await openQuestions(page);
  const address = page.url();
  await tick(page, 'danger', 'hurt-now');
  await goOn(page);
  await goOn(page);
  await expect(stepHeading(page)).toHaveText('Question 3 of 6');

  await page.evaluate(() => history.back());
  await expect(stepHeading(page)).toHaveText('Question 2 of 6');
  await page.evaluate(() => history.back());
  await expect(stepHeading(page)).toHaveText('Question 1 of 6');
  await expect(page.getByLabel(labelOf('danger', 'hurt-now'), { exact: true })).toBeChecked();
  await page.evaluate(() => history.forward());
  await expect(stepHeading(page)).toHaveText('Question 2 of 6');
  expect(page.url()).toBe(address);
});

test('the Back button of the page is the Back button of the browser', async ({ page }) => {
  await openQuestions(page);
  await goOn(page);
  const length = await page.evaluate(() => history.length);

  await page.getByRole('button', { name: 'Back', exact: true }).click();

  await expect(stepHeading(page)).toHaveText('Question 1 of 6');
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('after a reload on a later step Back leaves the page and opens no earlier, empty step', async ({
  page,
}) => {
  await page.goto('/a-z/');
  await openQuestions(page);
  await tick(page, 'danger', 'hurt-now');
  await goOn(page);
  await goOn(page);
  await expect(stepHeading(page)).toHaveText('Question 3 of 6');

  await page.reload();
  await untilLive(page);
  await expect.poll(() => historyState(page)).toBeNull();
  await page.goBack();

  await expect(page).toHaveURL(/\/a-z\/$/);
});

test('Start again leaves nothing for Back but the page before', async ({ page }) => {
  await page.goto('/a-z/');
  await openQuestions(page);
  await tick(page, 'danger', 'hurt-now');
  await goOn(page);
  await page.getByRole('button', { name: 'Skip to who can help' }).click();
  await expect(resultHeading(page)).toBeVisible();

  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(stepHeading(page)).toHaveText('Question 1 of 6');
  await expect(wizardOf(page).locator('input:checked')).toHaveCount(0);
  await expect.poll(() => historyState(page)).toBeNull();
  await page.goBack();

  await expect(page).toHaveURL(/\/a-z\/$/);
});

test('Back from a changed answer returns to the result', async ({ page }) => {
  await openQuestions(page);
  await page.getByRole('button', { name: 'Skip to who can help' }).click();
  await wizardOf(page).locator('summary').click();
  await page.getByRole('button', { name: 'Change: What would help you most?' }).click();
  await expect(stepHeading(page)).toHaveText('Question 3 of 6');

  await page.evaluate(() => history.back());

  await expect(resultHeading(page)).toBeVisible();
});
