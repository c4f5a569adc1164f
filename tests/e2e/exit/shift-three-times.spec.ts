import { expect, pressShift, test } from '../harness/exit-test.ts';
import { openPageWithFields } from '../harness/page-with-fields.ts';

const thirdPressPrompt = 'Press Shift once more to leave this page';

const placesOfFocus = [
  'text field',
  'search field',
  'radio button',
  'list',
  'text area',
  'button in a dialog',
];

for (const place of placesOfFocus) {
  test(`three presses of Shift leave from a ${place}`, async ({ sites, visit }) => {
    const { page } = await openPageWithFields(sites, await visit());
    await page.getByLabel(place).focus();

    await pressShift(page, 3);

    await page.waitForURL(sites.exitTarget.href);
  });
}

test('three presses of Shift leave without any click before', async ({ sites, visit }) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);

  await pressShift(page, 3);

  await page.waitForURL(sites.exitTarget.href);
});

test('left and right Shift may be mixed', async ({ sites, visit }) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);

  for (const key of ['ShiftLeft', 'ShiftRight', 'ShiftLeft']) await page.keyboard.press(key);

  await page.waitForURL(sites.exitTarget.href);
});

test('a slow hand may take two and a half seconds between presses and hold the key down', async ({
  sites,
  visit,
}) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);

  for (let press = 0; press < 3; press++) {
    if (press) await page.waitForTimeout(1800);
    await page.keyboard.press('Shift', { delay: 700 });
  }

  await page.waitForURL(sites.exitTarget.href);
});

test('nothing is said after the first press, and what is said after the second goes after three seconds', async ({
  sites,
  visit,
}) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);
  const status = page.getByRole('status').and(page.locator('#exit-status'));

  await pressShift(page, 1);
  expect(await status.textContent()).toBe('');
  await pressShift(page, 1);
  await expect(status).toHaveText(thirdPressPrompt);
  await page.waitForTimeout(2000);
  await expect(status).toHaveText(thirdPressPrompt);
  await expect(status).toHaveText('', { timeout: 1500 });
});

test('what is said after the second press stays three seconds, however long after the first it came', async ({
  sites,
  visit,
}) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);

  await pressShift(page, 1);
  await page.waitForTimeout(2000);
  await pressShift(page, 1);
  await page.waitForTimeout(2000);

  expect(await page.locator('#exit-status').textContent()).toBe(thirdPressPrompt);
});

test('what is said after the second press goes at once with any other key', async ({
  sites,
  visit,
}) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);
  await pressShift(page, 2);
  await expect(page.locator('#exit-status')).toHaveText(thirdPressPrompt);

  await page.keyboard.press('ArrowDown');

  expect(await page.locator('#exit-status').textContent()).toBe('');
});

test('the words on the home page about the exit and the shortcut are true', async ({
  sites,
  visit,
}) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/`);
  const hint = page.locator('main');
  await expect(hint).toContainText(
    'Exit this page takes you to a weather site at once. It does not delete your history. If someone checks this device, read Use this site more safely first.',
  );
  await expect(hint).toContainText('press Shift three times');
  expect(sites.exitTarget.pathname).toContain('weather');

  await pressShift(page, 3);

  await page.waitForURL(sites.exitTarget.href);
});
