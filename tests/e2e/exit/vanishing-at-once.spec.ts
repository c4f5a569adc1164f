import type { Page } from '@playwright/test';
import { shareOfPixels } from '../harness/count-pixels.ts';
import { expect, leaveBy, test } from '../harness/exit-test.ts';
import { readPlace } from '../harness/history-walk.ts';
import { samplePages, type PageSample } from '../harness/page-samples.ts';

const emptied = { title: 'Information', text: 'Loading', elements: 'html head title body p' };

for (const way of ['click', 'Shift'] as const) {
  test(`nothing of the page is left one frame after ${way}, however slow the exit`, async ({
    sites,
    visit,
  }) => {
    sites.exitAnswer = 'slow';
    const { page, cdp } = await visit();
    const samples = await samplePages(cdp);
    await page.goto(`${sites.siteOrigin}/talk-now/`);

    await leaveBy(way, page);

    await page.waitForURL(sites.exitTarget.href);
    expect(framesAfterExit(samples, way)).toEqual(emptied);
  });
}

// With Shift the first two presses are followed by frames of their own, of the full page.
function framesAfterExit(samples: PageSample[], way: 'click' | 'Shift') {
  const frames = way === 'click' ? samples : samples.filter(({ afterPress }) => afterPress >= 3);
  expect(frames.length).toBeGreaterThan(10);
  const different = frames.find(
    ({ elements, text }) => text !== 'Loading' || elements !== emptied.elements,
  );
  const { title, text, elements } = different ?? (frames[0] as PageSample);
  return { title, text, elements };
}

test('the exit works when no script file of the site arrives', async ({ sites, visit }) => {
  const { page } = await visit();
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(`${sites.siteOrigin}/find-help/`);

  await leaveBy('Shift', page);

  await page.waitForURL(sites.exitTarget.href);
});

test('the exit works while the page is still arriving, and nothing more of it is shown', async ({
  sites,
  visit,
}) => {
  sites.pausePagesAfter = '<main';
  sites.exitAnswer = 'nothing (204)';
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`, { waitUntil: 'commit' });
  await expect(page.locator('.exit-link')).toBeVisible();

  await leaveBy('click', page);

  await expectBlank(page);
  await page.waitForTimeout(2500);
  await expectBlank(page);
});

test('the shortcut works before there is anything to see, and nothing is shown later', async ({
  sites,
  visit,
}) => {
  sites.pausePagesAfter = '</title>';
  sites.exitAnswer = 'nothing (204)';
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`, { waitUntil: 'commit' });
  // All that has come, the guard before it, has then been read, on a busy machine too.
  await expect(page).toHaveTitle(/./);

  await leaveBy('Shift', page);

  await expectBlank(page);
  await page.waitForTimeout(2500);
  await expectBlank(page);
});

test('a stopped exit is tried again', async ({ sites, visit }) => {
  sites.exitAnswer = 'slow';
  const { page, cdp } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);
  await leaveBy('click', page);
  await page.waitForTimeout(500);

  await cdp.send('Page.stopLoading');

  await page.waitForURL(sites.exitTarget.href, { timeout: 8000 });
});

for (const exitAnswer of ['nothing (204)', 'download'] as const) {
  test(`the page stays blank when the exit answers ${exitAnswer}, whatever happens next`, async ({
    sites,
    visit,
  }) => {
    sites.exitAnswer = exitAnswer;
    const { page, context } = await visit();
    await page.goto(`${sites.siteOrigin}/guides/`);

    await leaveBy('click', page);
    await page.waitForTimeout(1500);

    await expectBlank(page);
    const attempts = sites.seen.filter(({ path }) => path === sites.exitTarget.pathname).length;
    expect(attempts).toBeGreaterThanOrEqual(1);
    expect(attempts).toBeLessThanOrEqual(3);

    await (await context.newPage()).bringToFront();
    await page.bringToFront();
    await page.setViewportSize({ width: 500, height: 400 });
    await page.evaluate(() => {
      document.dispatchEvent(new Event('visibilitychange'));
      dispatchEvent(new Event('focus'));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    });
    await expectBlank(page);
  });
}

test('a reload of the blank page leaves again, and a newly typed address shows the site', async ({
  sites,
  visit,
}) => {
  sites.exitAnswer = 'nothing (204)';
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);
  await leaveBy('click', page);
  await expectBlank(page);

  await page.reload({ waitUntil: 'commit' });
  await expectBlank(page);

  await page.goto(`${sites.siteOrigin}/guides/`);
  await expect(page.locator('main')).toBeVisible();
});

test('an exit site that cannot be reached leaves the address and an error page, not the site', async ({
  sites,
  visit,
}) => {
  sites.exitAnswer = 'refuse';
  const { page, cdp } = await visit();
  await page.goto(`${sites.siteOrigin}/guides/`);

  await leaveBy('click', page);

  await expect.poll(async () => (await readPlace(cdp)).url).toBe(sites.exitTarget.href);
  await expect(page.locator('.exit-link')).toHaveCount(0);
});

test('the blank page is dark on a dark screen', async ({ sites, visit }) => {
  sites.exitAnswer = 'nothing (204)';
  const { page } = await visit({ colorScheme: 'dark' });
  await page.goto(`${sites.siteOrigin}/guides/`);

  await leaveBy('click', page);

  await expectBlank(page);
  const picture = await page.screenshot();
  expect(shareOfPixels(picture, (red, green, blue) => red + green + blue < 150)).toBeGreaterThan(
    0.95,
  );
});

test('nobody is ever asked whether they want to leave', async ({ sites, visit }) => {
  const { page } = await visit();
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  await page.goto(`${sites.siteOrigin}/search/`);
  await page.locator('input:visible').first().click();
  await page.keyboard.type('words');

  await leaveBy('Shift', page);

  await page.waitForURL(sites.exitTarget.href);
  expect(questions).toEqual([]);
});

test('nothing moves or fades when the page goes', async ({ sites, visit }) => {
  sites.exitAnswer = 'nothing (204)';
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/`);

  await leaveBy('click', page);

  await expectBlank(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

async function expectBlank(page: Page) {
  await expect(page.locator('body')).toHaveText('Loading');
  await expect(page.getByRole('alert')).toHaveText('Loading');
  await expect(page).toHaveTitle('Information');
  expect(await page.locator('*').count()).toBe(5);
}
