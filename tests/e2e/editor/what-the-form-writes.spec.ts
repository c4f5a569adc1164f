import { expect, test, type Locator, type Page } from '@playwright/test';
import { bringBack, fieldNamed, openEntry, openForm, save, savedText } from './form-in-browser.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

interface Edit {
  collection: string;
  id: string;
  file: string;
  change: (form: Locator) => Promise<void>;
  /** What stands in the file before and after; all else must stay letter by letter. */
  from: string | RegExp;
  to: string;
}

const type =
  (field: string, text: string) =>
  (form: Locator): Promise<void> =>
    fieldNamed(form, field).getByRole('textbox', { name: field }).fill(text);

const addLine =
  (field: string, line: string) =>
  async (form: Locator): Promise<void> => {
    const text = fieldNamed(form, field).getByRole('textbox', { name: field });
    await text.click();
    await text.press('ControlOrMeta+End');
    await text.press('Enter');
    await text.press('Enter');
    await text.pressSequentially(line);
  };

const county = 'content/hertfordshire';

const edits: readonly Edit[] = [
  {
    collection: 'services',
    id: 'hdah',
    file: `${county}/services/hdah.md`,
    change: type('Checked', '2026-11-20'),
    from: /^checked: .*$/m,
    to: 'checked: 2026-11-20',
  },
  {
    collection: 'services',
    id: 'chrysalis',
    file: `${county}/services/chrysalis.md`,
    change: (form) => fieldNamed(form, 'Status').getByRole('radio', { name: 'closed' }).click(),
    from: /^status: .*$/m,
    to: 'status: closed',
  },
  {
    collection: 'guides',
    id: 'pets',
    file: 'content/national/guides/pets.md',
    change: addLine('Text', 'Ask a friend first.'),
    from: /\n$/,
    to: '\n\nAsk a friend first.\n',
  },
  {
    collection: 'pages',
    id: 'about',
    file: 'content/national/pages/about.md',
    change: type('Summary', 'Who runs this site: what we do.'),
    from: /^summary: .*$/m,
    to: "summary: 'Who runs this site: what we do.'",
  },
  {
    collection: 'referral-routes',
    id: 'adult-safeguarding',
    file: `${county}/referral-routes/adult-safeguarding.md`,
    change: type('Who for', 'Adults aged 18 or over in Hertfordshire.'),
    from: /^whoFor: .*$/m,
    to: 'whoFor: Adults aged 18 or over in Hertfordshire.',
  },
  {
    collection: 'publications-strategy',
    id: 'strategy-2022-25',
    file: `${county}/publications/strategy-2022-25.md`,
    change: type('Name', 'Another name'),
    from: /^name: .*$/m,
    to: 'name: Another name',
  },
  {
    collection: 'publications-death-review',
    id: 'broxbourne-2013',
    file: `${county}/publications/broxbourne-2013.md`,
    change: type('Name', 'Another name'),
    from: /^name: .*$/m,
    to: "name: 'Another name'",
  },
  {
    collection: 'statistics',
    id: 'idva-2018-19',
    file: `${county}/statistics/idva-2018-19.md`,
    change: type('Period', '2018 to 2019'),
    from: /^period: .*$/m,
    to: 'period: 2018 to 2019',
  },
  {
    collection: 'news',
    id: '2026-01-22-clares-law',
    file: `${county}/news/2026-01-22-clares-law.md`,
    change: type('Publish until', '2027-01-31'),
    from: /\n---\n\n/,
    to: '\npublishUntil: 2027-01-31\n---\n\n',
  },
  {
    collection: 'events',
    id: '2019-07-03-sunflower-sub-group',
    file: `${county}/events/2019-07-03-sunflower-sub-group.md`,
    change: (form) => fieldNamed(form, 'Draft').getByRole('switch').click(),
    from: /\n---\n$/,
    to: '\ndraft: true\n---\n',
  },
  {
    collection: 'lists',
    id: 'hertfordshire-partnership',
    file: `${county}/partnership.yaml`,
    change: type('Police force', 'The county’s police'),
    from: /^policeForce: .*$/m,
    to: 'policeForce: The county’s police',
  },
];

// The form makes a field only once it comes into view.
test.use({ viewport: { width: 1200, height: 9000 }, actionTimeout: 20_000 });

let copy: ProjectCopy;
let address: string;

test.describe.configure({ timeout: 600_000 });
test.beforeAll(async () => {
  copy = copyProject();
  address = await copy.startEditor();
});
test.afterAll(() => {
  copy.remove();
});

async function changeOne(page: Page, edit: Edit): Promise<void> {
  const before = copy.read(edit.file);
  await edit.change(await openEntry(page, edit.collection, edit.id));
  expect(await save(page, edit.file)).toBe(before.replace(edit.from, edit.to));
}

test('each kind of entry is saved with the one change and nothing else @deep', async ({ page }) => {
  await openForm(page, copy, address);
  for (const edit of edits) {
    await test.step(`${edit.collection}: ${edit.id}`, () => changeOne(page, edit));
  }
});

test('a new news item passes the check, and is gone once it is deleted', async ({ page }) => {
  await openForm(page, copy, address);
  await page.goto(`${address}#/collections/news/new`);
  const form = page.getByRole('group', { name: /^Edit .* Content$/ });
  await type('Name', 'The drop-in has a new room')(form);
  await type('Title', 'A new room')(form);
  await type('Summary', 'You can find it on the first floor.')(form);
  await type('Date', '2026-11-20')(form);
  await type('Checked', '2026-11-20')(form);
  await type('Review by', '2027-02-20')(form);
  await fieldNamed(form, 'Owner').getByRole('combobox').click();
  await page.getByRole('option').first().click();
  await fieldNamed(form, 'Text').getByRole('textbox', { name: 'Text' }).click();
  await page.keyboard.type('Ring the bell.');
  const file = `${county}/news/2026-11-20-a-new-room.md`;
  expect(await save(page, file)).toContain('date: 2026-11-20\n');
  await bringBack(page, copy);
  const checked = copy.run('check-content.ts');
  expect(checked.told).not.toContain(file);

  await page.getByRole('treeitem', { name: /^News/ }).click();
  await page.getByRole('checkbox', { name: /new room/ }).click();
  await page.getByRole('button', { name: 'Delete Selected Entry' }).click();
  await page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .getByRole('button', { name: 'Delete', exact: true })
    .click();
  await expect.poll(() => savedText(page, file)).toBeNull();
});
