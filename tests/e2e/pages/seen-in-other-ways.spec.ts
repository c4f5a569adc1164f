import { expect, longestOfEachShape, test } from '../journeys/reading/journey-test.ts';

test('in print the exit and the navigation go, and every number stays', async ({ page, site }) => {
  test.slow();
  await page.emulateMedia({ media: 'print' });
  for (const path of longestOfEachShape(site)) {
    await page.goto(path);
    const count = (parts: string, isShown: boolean) =>
      page
        .locator(parts)
        .evaluateAll(
          (all, shown) => all.filter((part) => part.checkVisibility() === shown).length,
          isShown,
        );
    const shown = await count('[data-exit], .site-header nav', true);
    const hidden = await count('main a[href^="tel:"]', false);
    expect({ path, shown, hidden }).toEqual({ path, shown: 0, hidden: 0 });
  }
});

test('the quick view prints on white, with its numbers in black', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/quick-view/');
  const colours = await page
    .locator('main a[href^="tel:"]')
    .evaluateAll((all) => all.map((link) => getComputedStyle(link).color));
  expect(colours.length).toBeGreaterThan(10);
  for (const colour of colours) {
    const [red = 255, green = 255, blue = 255] = (colour.match(/\d+/g) ?? []).map(Number);
    expect(Math.max(red, green, blue), colour).toBeLessThan(130);
  }
});

test('whatever has the focus shows it, on one page of each kind', async ({ page, site }) => {
  test.slow();
  for (const path of longestOfEachShape(site)) {
    await page.goto(path);
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return 'nothing';
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const isShown = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        return isShown ? 'shown' : `${focused.localName} ${focused.textContent?.trim()}`;
      });
      expect({ path, focus }).toEqual({ path, focus: 'shown' });
    }
  }
});

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('cards, notices and buttons keep an edge, and words differ from what is behind them', async ({
    page,
  }) => {
    for (const path of ['/', '/find-help/', '/talk-now/', '/quick-view/']) {
      await page.goto(path);
      const faint = await page
        .locator('.danger, .entry, .note, .glance a, .button')
        .evaluateAll((boxes) =>
          boxes
            .filter((box) => box.checkVisibility())
            .filter((box) => {
              const { borderTopStyle, borderTopWidth } = getComputedStyle(box);
              return borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1;
            })
            .map((box) => box.className),
        );
      expect({ path, faint }).toEqual({ path, faint: [] });
      const [text, paper] = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return [color, backgroundColor];
      });
      expect(text).not.toBe(paper);
    }
  });
});
