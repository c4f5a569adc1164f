import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const guide = 'peer-support-online';
const file = `content/national/translations/${guide}-ar.md`;
const arabic = `---
guide: ${guide}
language: ar
name: أنت لست وحدك
summary: هذه الصفحة باللغة العربية.
firstHeading: افعل هذا أولاً
first:
  - اتصل بالرقم 999.
helpersHeading: من يمكنه المساعدة الآن
ifEnglishChanged: تغيرت الصفحة الإنجليزية بعد ذلك.
englishChecked: 2020-01-01
checked: 2020-01-01
reviewBy: 2020-04-01
owner: rights-editor
draft: true
---

أنت لست وحدك. اتصل بالرقم 999.

## من يمكنه المساعدة

- اتصل بالرقم 999.
- أنت لست وحدك.

> أنت لست وحدك.

| الرقم | من |
| ----- | -- |
| 999   | 999 |
`;

let copy: ProjectCopy;
let address = '';

test.beforeAll(async () => {
  copy = copyProject();
  copy.write(file, arabic);
  address = await copy.startPreview(`${guide}-ar`);
});
test.afterAll(() => {
  copy.remove();
});
test.use({ viewport: { width: 320, height: 568 } });
// One preview is enough for all.
test.describe.configure({ mode: 'default' });
// The preview makes each page when it is asked for.
test.setTimeout(120_000);

test('a page that is read from the right fits a screen of 320 pixels and breaks no rule of WCAG', async ({
  page,
}) => {
  await page.goto(address);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('أنت لست وحدك');
  const { left, right, parent } = await heading.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, right } = range.getBoundingClientRect();
    return {
      left,
      right,
      parent: element.parentElement!.getBoundingClientRect().toJSON() as DOMRect,
    };
  });
  expect(parent.right - right, 'it begins at the right').toBeLessThan(2);
  expect(left - parent.left).toBeGreaterThan(20);
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beyond).toBe(0);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
});

test('dots of a list stand at the right, and numbers are dialled as they are written', async ({
  page,
}) => {
  await page.goto(address);
  const list = page.locator('.translated ul').last();
  const padding = await list.evaluate((element) => {
    const { paddingLeft, paddingRight } = getComputedStyle(element);
    return [parseFloat(paddingLeft), parseFloat(paddingRight)];
  });
  expect(padding[1]).toBeGreaterThan(10);
  expect(padding[0]).toBe(0);
  const calls = page.getByRole('main').locator('a[href^="tel:"]');
  expect(await calls.count()).toBeGreaterThan(0);
  for (const call of await calls.all()) {
    await expect(call).toHaveJSProperty('dir', '');
    expect(await call.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  }
});

test('the frame stays English, the title is that of the English page, and the exit is there', async ({
  page,
}) => {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  const exit = page.locator('a[href^="https://www.bbc.com/weather"]').last();
  await expect(exit).toBeVisible();
  await expect(page.getByText('تغيرت الصفحة الإنجليزية بعد ذلك.')).toBeVisible();
  await expect(page.getByText('We checked the English page again on')).toBeVisible();
  const title = await page.title();
  await page.getByRole('link', { name: 'This page in English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('أنت لست وحدك');
  expect(await page.title()).toBe(title);
  const back = page.getByRole('link', { name: 'العربية', exact: true });
  await expect(back).toHaveAttribute('hreflang', 'ar');
  await back.click();
  await expect(page).toHaveURL(address);
});
