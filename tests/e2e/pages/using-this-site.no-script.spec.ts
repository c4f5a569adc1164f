import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.goto('/using-this-site/');
});

test('the safety page explains the exit and its shortcut, and what Back does without scripts', async ({
  page,
}) => {
  const main = page.locator('main');
  await expect(main).toContainText('Practise the exit');
  await expect(main).toContainText('press Shift three times');
  await expect(main).toContainText('You have up to three seconds between presses.');
  await expect(main).toContainText('It does not delete your history.');
  await expect(main).toContainText(
    'Without scripts the button still works, but Back will show this site again.',
  );
});

test('the safety page tells what calls, texts, files and paper leave behind', async ({ page }) => {
  const main = page.locator('main');
  for (const words of [
    'Calls to 0800, 0808 and 116 numbers should not show on the bill, but they will show in the phone’s own call list.',
    'Calls to 01, 02, 03 and mobile numbers will show on the bill.',
    'The phone’s call list. Every call stays there.',
    'Ask the line not to call you back, or tell them a time that is safe.',
    'Messages stay in the account, and on every device that is signed in to it.',
    'Remove a file you saved from Downloads. Keep paper',
  ]) {
    await expect(main).toContainText(words);
  }
});

test('the safety page names what no website can do, and speaks to each browser', async ({
  page,
}) => {
  const main = page.locator('main');
  for (const threat of [
    'address of this site is in the browser’s history',
    'put to sleep',
    'most visited',
    'same account',
    'search account',
    'home internet',
    'spying app',
    'work or school device',
    'Recall',
    'clipboard',
    'bookmark',
    'talk to a helpline',
  ]) {
    await expect(main).toContainText(threat);
  }
  for (const browser of ['Chrome', 'Edge', 'Samsung Internet', 'Safari', 'Firefox', 'computer']) {
    await expect(main.locator('h3').filter({ hasText: browser })).not.toHaveCount(0);
  }
});
