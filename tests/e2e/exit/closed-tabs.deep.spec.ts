import { readHistory } from '../harness/browser-profile.ts';
import { expect, test } from '../harness/exit-test.ts';

test('a page closed by force keeps no title of its own in History @deep', async ({
  sites,
  visit,
}) => {
  const { page, context, profile } = await visit({});
  await page.goto(`${sites.siteOrigin}/guides/`);
  await page.close();
  await page.context().pages()[0]?.waitForTimeout(1000);
  await context.close();

  const [row] = readHistory(profile).filter(({ url }) => url.startsWith(sites.siteOrigin));
  expect(row?.title).toBe('Information');
});
