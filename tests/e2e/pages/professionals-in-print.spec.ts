import { expect, test } from '../journeys/reading/journey-test.ts';

/** What an A4 sheet leaves for text, in CSS pixels: 210 mm less two margins of 10 mm. */
const a4 = { width: 718, height: 1047 };

test('no table of a professionals’ page is cut at the edge of an A4 sheet', async ({
  page,
  site,
}) => {
  test.slow();
  await page.setViewportSize(a4);
  await page.emulateMedia({ media: 'print' });
  const withTables = [...site.values()].filter(
    ({ path, html }) => path.startsWith('/professionals/') && html.includes('table-scroll'),
  );
  expect(withTables.length).toBeGreaterThan(25);
  for (const { path } of withTables) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const cut = await page
      .locator('.table-scroll')
      .evaluateAll((regions) =>
        regions
          .map((region) => region.scrollWidth - region.clientWidth)
          .filter((hidden) => hidden > 1),
      );
    expect.soft({ path, cut }).toEqual({ path, cut: [] });
  }
});

test('the champions’ card prints on at most two A4 sheets, and each of their sheets on three', async ({
  page,
}) => {
  const most = { 'champions-card': 2, 'champion-sheet-lead': 3, 'champion-sheet-strategic': 3 };
  for (const [path, limit] of Object.entries(most)) {
    await page.goto(`/professionals/${path}/`);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets, path).toBeGreaterThan(0);
    expect(sheets, path).toBeLessThanOrEqual(limit);
  }
});
