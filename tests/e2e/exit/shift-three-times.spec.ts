import type { Page } from '@playwright/test';
import { expect, pressShift, test, type Visit } from '../harness/exit-test.ts';
import type { StandInSites } from '../harness/stand-in-sites.ts';

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
  'Shift and the wheel': async (page) => {
    await page.keyboard.down('Shift');
    await page.mouse.wheel(10, 0);
    await page.waitForTimeout(100);
    await page.keyboard.up('Shift');
  },
  'Ctrl and Shift': (page) => page.keyboard.press('Control+Shift'),
  'Alt and Shift': (page) => page.keyboard.press('Alt+Shift'),
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

test('nothing is said after the first press, and what is said after the second goes after three seconds', async ({
  sites,
  visit,
}) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);
  const status = page.getByRole('status').and(page.locator('#exit-status'));

  await pressShift(page, 1);
  await expect(status).toHaveText('');
  await pressShift(page, 1);
  await expect(status).toHaveText(thirdPressPrompt);
  await page.waitForTimeout(2000);
  await expect(status).toHaveText(thirdPressPrompt);
  await expect(status).toHaveText('', { timeout: 1500 });
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

async function openPageWithFields(sites: StandInSites, visit: Visit): Promise<Visit> {
  await visit.page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const add = (parent: Element, tag: string, label: string, type?: string) => {
        const field = document.createElement(tag);
        field.setAttribute('aria-label', label);
        if (type) field.setAttribute('type', type);
        parent.append(field);
      };
      const dialog = document.createElement('dialog');
      const main = document.querySelector('main') as Element;
      add(dialog, 'button', 'button in a dialog', 'button');
      dialog.setAttribute('open', '');
      main.prepend(dialog);
      add(main, 'input', 'text field', 'text');
      add(main, 'input', 'search field', 'search');
      add(main, 'input', 'radio button', 'radio');
      add(main, 'select', 'list');
      add(main, 'textarea', 'text area');
    });
  });
  await visit.page.goto(`${sites.siteOrigin}/guides/`);
  return visit;
}

async function expectStillThere(page: Page, sites: StandInSites) {
  await page.waitForTimeout(300);
  expect(page.url()).toContain(sites.siteOrigin);
  await expect(page.locator('.exit-link')).toBeVisible();
  expect(sites.seen.filter(({ host }) => host === sites.exitTarget.host)).toEqual([]);
}
