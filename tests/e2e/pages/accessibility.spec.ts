import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, longestOfEachShape, test } from '../journeys/reading/journey-test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function violationsOn(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const { violations, passes } = await new AxeBuilder({ page }).withTags(rules).analyze();
  // A page on which nothing was looked at would pass too.
  expect(passes.length, path).toBeGreaterThan(10);
  return violations.map(
    ({ id, nodes }) =>
      `${path}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test(`one page of each kind breaks no rule of WCAG 2.2 AA, ${colorScheme}`, async ({
      page,
      site,
    }) => {
      test.setTimeout(4 * 60_000);
      const paths = longestOfEachShape(site);
      expect(paths.length).toBeGreaterThan(20);
      for (const path of paths) expect.soft(await violationsOn(page, path)).toEqual([]);
    });

    test(`every page breaks no rule of WCAG 2.2 AA, ${colorScheme} @deep`, async ({
      page,
      site,
    }) => {
      test.setTimeout(15 * 60_000);
      for (const path of site.keys()) expect.soft(await violationsOn(page, path)).toEqual([]);
    });
  });
}

test('the questions and the result break no rule of WCAG 2.2 AA', async ({ page }) => {
  await page.goto('/find-help/');
  await page.getByLabel(/hurting you/).check();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  const question = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(question.violations).toEqual([]);

  await page.getByRole('button', { name: 'Skip to who can help' }).click();
  await expect(page.locator('#result')).toBeVisible();
  const result = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(result.violations).toEqual([]);
});
