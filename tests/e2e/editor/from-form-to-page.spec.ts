import { expect, test } from '@playwright/test';
import { createServer } from '../../../scripts/server/create-server.ts';
import { listen } from '../../../scripts/server/listen.ts';
import { bringBack, fieldNamed, openEntry, openForm, save } from './form-in-browser.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const file = 'content/national/helplines/galop.md';
// The form makes a field only once it comes into view.
test.use({ viewport: { width: 1200, height: 9000 }, actionTimeout: 20_000 });

let copy: ProjectCopy;

test.beforeAll(() => {
  copy = copyProject();
});
test.afterAll(() => {
  copy.remove();
});

test('an editor corrects a number in the form, and it stands on the page @deep', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const right = copy.read(file);
  const [, display = ''] = /display: '(.+)'/.exec(right) ?? [];
  const digits = display.replaceAll(' ', '');
  const wrong = right.replace(display, '01632 960001').replace(digits, '01632960001');
  copy.write(file, wrong);
  const refused = copy.run('check-content.ts');
  expect(refused).toMatchObject({ code: 1, told: expect.stringContaining('made-up-number') });

  await openForm(page, copy, await copy.startEditor());
  const phones = fieldNamed(await openEntry(page, 'helplines', 'galop'), 'Phones');
  await phones.getByRole('button', { name: 'Expand', exact: true }).click();
  await phones.getByRole('textbox', { name: 'Display' }).fill(display);
  await phones.getByRole('textbox', { name: 'Digits' }).fill(digits);
  await save(page, file);
  await bringBack(page, copy);
  expect(copy.read(file)).toBe(right);

  expect(copy.run('check-content.ts')).toMatchObject({ code: 0 });
  expect(copy.run('build.ts')).toMatchObject({ code: 0 });
  const server = createServer({ dir: `${copy.folder}/dist` });
  const address = await listen(server, 0, 'localhost');
  await page.goto(`${address}services/galop/`);
  const link = page.getByRole('main').getByRole('link', { name: display }).first();
  await expect(link).toHaveAttribute('href', `tel:${digits}`);
  await expect(link).toBeVisible();
  server.close();
});
