import { expect, leaveBy, pressShift, test } from '../../harness/exit-test.ts';
import { moveInHistory } from '../../harness/history-walk.ts';
import { goOn, labelOf, skipToResult, tick, untilLive } from './walking.ts';

for (const way of ['click', 'Shift'] as const) {
  test(`${way} leaves in the middle of the questions, and Back over their steps shows the exit`, async ({
    sites,
    visit,
  }) => {
    const { page, cdp } = await visit();
    await page.goto('http://search.localhost/');
    await page.goto(`${sites.siteOrigin}/find-help/`);
    await untilLive(page);
    await tick(page, 'danger', 'hurt-now');
    await goOn(page);
    await tick(page, 'who', 'self');
    await goOn(page);

    await leaveBy(way, page);

    await page.waitForURL(sites.exitTarget.href);
    const places = [];
    for (let step = 0; step < 3; step++) places.push((await moveInHistory(cdp, -1, 8000)).url);
    const exit = sites.exitTarget.href;
    expect(places).toEqual([exit, exit, 'http://search.localhost/']);
  });
}

test('Shift leaves from an answer, and from the result with everything on it', async ({
  sites,
  visit,
}) => {
  const { page } = await visit();
  for (const toResult of [false, true]) {
    await page.goto(`${sites.siteOrigin}/find-help/`);
    await untilLive(page);
    await page.getByLabel(labelOf('danger', 'hurt-now'), { exact: true }).focus();
    if (toResult) await skipToResult(page);

    await pressShift(page, 3);

    await page.waitForURL(sites.exitTarget.href);
  }
});

test('Shift leaves while words are being typed into the search', async ({ sites, visit }) => {
  const { page } = await visit();
  await page.goto(`${sites.siteOrigin}/search/`);
  await page.getByRole('searchbox').pressSequentially('Housing');

  await pressShift(page, 3);

  await page.waitForURL(sites.exitTarget.href);
});
