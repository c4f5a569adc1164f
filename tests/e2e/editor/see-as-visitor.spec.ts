import { expect, test } from '@playwright/test';
import { openEntry, openForm } from './form-in-browser.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

test.use({ viewport: { width: 1200, height: 900 }, actionTimeout: 20_000 });
test.setTimeout(240_000);

let copy: ProjectCopy;
test.beforeAll(() => {
  copy = copyProject();
});
test.afterAll(() => {
  copy.remove();
});

test('the form has a link to the page of an entry as a visitor sees it @deep', async ({ page }) => {
  await openForm(page, copy, await copy.startEditor());
  await openEntry(page, 'helplines', 'galop');
  // The preview starts at the first look.
  const opened = page.waitForEvent('popup', { timeout: 120_000 });
  await page.getByRole('button', { name: /^See it as a visitor/ }).click();
  const preview = await opened;
  await expect(preview).toHaveURL(/^http:\/\/localhost:\d+\/services\/galop\/$/, {
    timeout: 120_000,
  });
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('LGBT');
});
