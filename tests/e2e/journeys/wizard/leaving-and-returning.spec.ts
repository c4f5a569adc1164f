import { expect, test } from '../../harness/exit-test.ts';
import { moveInHistory } from '../../harness/history-walk.ts';
import { noteHowPagesCameBack } from '../../harness/page-returns.ts';
import { goOn, labelOf, stepHeading, tick, untilLive, wizardOf } from './walking.ts';

test('answers are gone when a page that the browser had kept whole comes back', async ({
  sites,
  visit,
}) => {
  const { page, cdp } = await visit();
  const returns = await noteHowPagesCameBack(cdp);
  await page.addInitScript(noteTicksOnReturn);
  await page.goto(`${sites.siteOrigin}/find-help/`);
  await untilLive(page);
  await tick(page, 'danger', 'hurt-now');
  await goOn(page);
  await tick(page, 'who', 'self');
  await page.goto(`${sites.siteOrigin}/a-z/`);

  await moveInHistory(cdp, -1);

  // Without the back-forward cache the rest would prove nothing.
  expect(returns.at(-1), JSON.stringify(returns)).toMatchObject({
    path: '/find-help/',
    persisted: true,
  });
  await expect(stepHeading(page)).toHaveText('Question 1 of 6');
  await expect(wizardOf(page).locator('input:checked')).toHaveCount(0);
  await expect(wizardOf(page).locator('.danger')).toHaveCount(0);
  // Not even for the first instant: the answers went when the page was left.
  expect(await page.evaluate(() => (window as unknown as { ticks: unknown }).ticks)).toEqual([
    { checked: 0, notice: false, isFirstStep: true },
  ]);
});

// Runs before the site’s own scripts, so it sees the page as it comes back.
function noteTicksOnReturn(): void {
  const seen: unknown[] = [];
  Object.assign(window, { ticks: seen });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      seen.push({
        checked: document.querySelectorAll('.wizard input:checked').length,
        notice: document.querySelector('.wizard .danger') !== null,
        isFirstStep: /^Question 1 /.test(document.querySelector('.step')?.textContent ?? ''),
      });
    },
    { capture: true },
  );
}

test('a result is gone when its page comes back', async ({ sites, visit }) => {
  const { page, cdp } = await visit();
  const returns = await noteHowPagesCameBack(cdp);
  await page.goto(`${sites.siteOrigin}/find-help/`);
  await untilLive(page);
  await tick(page, 'danger', 'strangled');
  await wizardOf(page).getByRole('button', { name: 'Skip to who can help' }).click();
  await wizardOf(page).locator('h4 a').first().click();
  await expect(page.locator('h1')).toBeVisible();

  await moveInHistory(cdp, -1);

  expect(returns.at(-1), JSON.stringify(returns)).toMatchObject({
    path: '/find-help/',
    persisted: true,
  });
  await expect(stepHeading(page)).toHaveText('Question 1 of 6');
  await expect(wizardOf(page)).not.toContainText('Your answers');
});

test('answers are gone when the browser has to load the page anew for Back', async ({
  sites,
  visit,
}) => {
  const { page, cdp } = await visit({ browserArguments: ['--disable-features=BackForwardCache'] });
  const returns = await noteHowPagesCameBack(cdp);
  await page.goto(`${sites.siteOrigin}/find-help/`);
  await untilLive(page);
  await tick(page, 'danger', 'hurt-now');
  await page.goto(`${sites.siteOrigin}/a-z/`);

  await moveInHistory(cdp, -1);

  expect(returns.at(-1)).toMatchObject({ path: '/find-help/', persisted: false });
  await untilLive(page);
  await expect(page.getByLabel(labelOf('danger', 'hurt-now'), { exact: true })).not.toBeChecked();
  await expect(wizardOf(page).locator('input:checked')).toHaveCount(0);
});
