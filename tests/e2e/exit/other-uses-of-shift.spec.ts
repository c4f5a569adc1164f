import type { Page } from '@playwright/test';
import { expect, pressShift, test } from '../harness/exit-test.ts';
import { expectStillThere, openPageWithFields } from '../harness/page-with-fields.ts';

test('presses more than three seconds apart do not leave', async ({ sites, visit }) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);

  for (let press = 0; press < 3; press++) {
    if (press) await page.waitForTimeout(3200);
    await page.keyboard.press('Shift');
  }

  await expectStillThere(page, sites);
});

const otherUsesOfShift: Record<string, (page: Page) => Promise<void>> = {
  'Shift and a letter': (page) => page.keyboard.press('Shift+A'),
  'a letter let go after Shift': async (page) => {
    await page.keyboard.down('Shift');
    await page.keyboard.down('A');
    await page.keyboard.up('Shift');
    await page.keyboard.up('A');
  },
  'Shift and Tab': (page) => page.keyboard.press('Shift+Tab'),
  'Shift and an arrow': (page) => page.keyboard.press('Shift+ArrowRight'),
  'Shift and a click': (page) => page.locator('h1').click({ modifiers: ['Shift'] }),
  'Shift held down and a click': async (page) => {
    await page.keyboard.down('Shift');
    await page.locator('h1').click();
    // A key that is held down repeats itself.
    await page.keyboard.down('Shift');
    await page.keyboard.up('Shift');
  },
  'Shift and the wheel': async (page) => {
    await page.keyboard.down('Shift');
    await page.mouse.wheel(10, 0);
    await page.waitForTimeout(100);
    await page.keyboard.up('Shift');
  },
  'Ctrl and Shift': (page) => page.keyboard.press('Control+Shift'),
  'Alt and Shift': (page) => page.keyboard.press('Alt+Shift'),
  'the Windows key and Shift': (page) => page.keyboard.press('Meta+Shift'),
  'Ctrl pressed while Shift is down': async (page) => {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Control');
    await page.keyboard.up('Shift');
  },
};

for (const [use, act] of Object.entries(otherUsesOfShift)) {
  test(`${use}, three times, does not leave and does not count`, async ({ sites, visit }) => {
    const { page } = await visit();
    await page.goto(`${sites.siteOrigin}/guides/`);
    await page.mouse.move(200, 300);

    for (let time = 0; time < 3; time++) await act(page);
    await expectStillThere(page, sites);
    await pressShift(page, 2);
    await act(page);
    await pressShift(page, 2);

    await expectStillThere(page, sites);
    await pressShift(page, 1);
    await page.waitForURL(sites.exitTarget.href);
  });
}

test('Shift held down is one press at most', async ({ sites, visit }) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);

  for (let repeat = 0; repeat < 10; repeat++) await page.keyboard.down('Shift');
  await page.keyboard.up('Shift');

  await expectStillThere(page, sites);
});

test('Esc does nothing at all', async ({ sites, visit }) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);

  for (let press = 0; press < 5; press++) await page.keyboard.press('Escape');

  await expectStillThere(page, sites);
  await expect(page.locator('#exit-status')).toHaveText('');
});

test('on a phone, Shift in a text field is the keyboard at work; on a radio button it counts', async ({
  sites,
  visit,
}) => {
  const phone = { hasTouch: true, isMobile: true, viewport: { width: 375, height: 667 } };
  const { page } = await openPageWithFields(sites, await visit(phone));
  for (const field of ['text field', 'text area']) {
    await page.getByLabel(field).focus();
    await pressShift(page, 4);
    await expectStillThere(page, sites);
  }

  await page.getByLabel('radio button').focus();
  await pressShift(page, 3);

  await page.waitForURL(sites.exitTarget.href);
});
