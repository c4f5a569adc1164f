import { expect, test, type Page } from '@playwright/test';
import { writtenGuides } from '../journeys/reading/content-as-written.ts';

// A sheet has two sides. One sheet for what people need most, two sheets at most for anything.
const mostSides = { essential: 2, other: 4 };
const pointsInPixels = 96 / 72;
const guides = writtenGuides();

async function countSides(page: Page, path: string): Promise<number> {
  await page.goto(`/guides/${path}/`);
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('a text of many lines takes many sides, so that counting them says something', async ({
  page,
}) => {
  await page.setContent(`<body>${'<p>One line.</p>'.repeat(300)}</body>`);
  const paper = await page.pdf({ format: 'A4' });
  const sides = paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(sides).toBeGreaterThan(6);
});

test('the guides people need most print on one sheet each @deep', async ({ page }) => {
  test.setTimeout(240_000);
  const tooLong: Record<string, number> = {};
  for (const { path, essential } of guides) {
    const sides = await countSides(page, path);
    if (sides < 1 || sides > mostSides[essential ? 'essential' : 'other']) tooLong[path] = sides;
  }
  expect(tooLong).toEqual({});
  expect(guides.filter(({ essential }) => essential).length).toBeGreaterThan(15);
});

test('the longest guides print on one or two sheets, as their kind asks', async ({ page }) => {
  test.slow();
  const sides: Record<string, number> = {};
  for (const path of ['in-danger-now', 'is-this-happening', 'orders', 'words-to-show']) {
    sides[path] = await countSides(page, path);
  }
  const isFit = ([path, count]: [string, number]) =>
    count <= mostSides[guides.find((one) => one.path === path)?.essential ? 'essential' : 'other'];
  expect(Object.entries(sides).filter((one) => !isFit(one))).toEqual([]);
});

test('on paper nothing in a guide is smaller than 10 points', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of ['planning', 'orders', 'words-to-show', 'is-this-happening']) {
    await page.goto(`/guides/${path}/`);
    const sizes = await page
      .locator('body *')
      .evaluateAll((all) =>
        all
          .filter((part) => part.checkVisibility() && part.textContent?.trim())
          .map((part) => parseFloat(getComputedStyle(part).fontSize)),
      );
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(10 * pointsInPixels - 0.1);
  }
});

test('a card is never cut in two by the edge of the paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/guides/words-to-show/');
  const cards = page.locator('main blockquote');
  expect(await cards.count()).toBeGreaterThanOrEqual(6);
  const breaks = await cards.evaluateAll((all) =>
    all.map((card) => getComputedStyle(card).breakInside),
  );
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
});
