import { expect, type Locator, type Page } from '@playwright/test';
import { writtenWords } from '../reading/content-as-written.ts';

/** Where the questions for everyone stand, and those for professionals. */
export const publicQuestions = '/find-help/';
export const professionalQuestions = '/professionals/find-a-route/';

/** The wizard on the open page. */
export const wizardOf = (page: Page): Locator => page.locator('.wizard');

/** The heading of the step that is shown. */
export const stepHeading = (page: Page): Locator => wizardOf(page).locator('h2.step');

/** The heading of the result. */
export const resultHeading = (page: Page): Locator => wizardOf(page).locator('h2#result');

/** Waits until the script has taken over. */
export async function untilLive(page: Page): Promise<void> {
  await expect(stepHeading(page)).toHaveText(/^Question 1 of \d$/);
}

/** Opens the questions and waits until the script has taken over. */
export async function openQuestions(page: Page, path = publicQuestions): Promise<void> {
  await page.goto(path);
  await untilLive(page);
}

/** The label of one answer, as the vocabulary file writes it. */
export function labelOf(list: string, id: string): string {
  const words = writtenWords(list)[id];
  if (!words) throw new Error(`content/vocabulary/${list}.yaml has no ${id}`);
  return words.label;
}

/** Ticks one answer of the step that is shown. */
export async function tick(page: Page, list: string, id: string): Promise<void> {
  await page.getByLabel(labelOf(list, id), { exact: true }).check();
}

/** Ticks every answer of the step that is shown; of radio buttons the last one stays. */
export async function tickEverything(page: Page): Promise<void> {
  await wizardOf(page)
    .locator('input:not(:checked)')
    .evaluateAll((fields: HTMLInputElement[]) => fields.forEach((field) => field.click()));
}

/** Goes on to the next question, or from the last one to the result. */
export async function goOn(page: Page): Promise<void> {
  await wizardOf(page)
    .getByRole('button', { name: /^(Next|Show who can help)$/ })
    .click();
}

/** Ticks everything up to the result. Out: the addresses asked of any server meanwhile. */
export async function requestsWhileAnswering(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (let step = 0; step < 6; step++) {
    await tickEverything(page);
    await goOn(page);
  }
  await expect(resultHeading(page)).toBeVisible();
  await page.waitForTimeout(500);
  return [...asked];
}

/** Passes over all questions that are left. */
export async function skipToResult(page: Page): Promise<void> {
  const skip = wizardOf(page).getByRole('button', { name: 'Skip to who can help' });
  const show = wizardOf(page).getByRole('button', { name: 'Show who can help' });
  await skip.or(show).click();
  await expect(resultHeading(page)).toBeVisible();
}

/** Names of the groups of the result, in order. */
export const groupNames = (page: Page): Promise<string[]> =>
  wizardOf(page).locator('section section > h3').allInnerTexts();

/** What `tel:` links of the result dial, in order. */
export const numbersToDial = (page: Page): Promise<string[]> =>
  wizardOf(page)
    .locator('a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(4) ?? ''));
