import { expect, test, type Page } from '@playwright/test';
import { writtenWords } from '../reading/content-as-written.ts';
import { goOn, openQuestions, resultHeading, tickEverything, wizardOf } from './walking.ts';

// What no member of the public may read about themselves (safety rule 3).
const judging =
  /\bscores?\b|\b(low|medium|standard|high)[ -](risk|band)\b|\brisk (level|score|band)|\bMARAC threshold|\byou are safe\b/i;

/** Everything but the person’s own words, which the summary and “very low” mood repeat. */
async function resultText(page: Page): Promise<string> {
  const texts = await wizardOf(page).locator('section section').allInnerTexts();
  return texts.join('\n').replaceAll(/(very|feeling) low\b/gi, '');
}

for (const who of [...Object.keys(writtenWords('who')), 'nobody said']) {
  if (who === 'professional') continue;
  test(`a public result never holds a score or a level (help is for: ${who})`, async ({ page }) => {
    await openQuestions(page);
    for (let step = 0; step < 6 && !(await resultHeading(page).isVisible()); step++) {
      const label = writtenWords('who')[who]?.label;
      await tickEverything(page);
      const chosen = page.getByLabel(label ?? 'I am not sure', { exact: label !== undefined });
      if (step === 1 && label) await chosen.check();
      await goOn(page);
    }
    await expect(resultHeading(page)).toBeVisible();
    const text = await resultText(page);
    expect(text.length).toBeGreaterThan(500);
    expect(text).not.toMatch(judging);
    expect(text).not.toMatch(/\blow\b/i);
  });
}

test('the questions themselves hold no score, band or level', async ({ page }) => {
  await openQuestions(page);
  for (let step = 0; step < 6; step++) {
    expect(await wizardOf(page).innerText()).not.toMatch(judging);
    await goOn(page);
  }
});
