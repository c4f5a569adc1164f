import { expect, test, type Page } from '@playwright/test';
import { clockWords } from './reading/clock-words.ts';
import { writtenEntries, type WrittenEntry } from './reading/content-as-written.ts';
import {
  addressesToHide,
  allowanceOf,
  everyNumber,
  hoursAllowed,
  hoursAreStale,
  numbersToCall,
  numbersToText,
} from './reading/publish-rule.ts';

const everyEntry = writtenEntries();
const allowed = (allowance: string) =>
  everyEntry.filter((entry) => allowanceOf(entry) === allowance);
const emergency = '999';

const pageOf = (entry: WrittenEntry): string => `/services/${entry.path}/`;
const contactOf = (page: Page) => page.locator('section[aria-labelledby=contact]');

async function diallableIn(page: Page, part: string, scheme: 'tel' | 'sms'): Promise<string[]> {
  const links = page.locator(`${part} a[href^="${scheme}:"]:visible`);
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(4) ?? ''));
}

/** The numbers an entry’s page may hold beside its own: 999, and those of its fallbacks. */
function neighboursOf(entry: WrittenEntry): string[] {
  const instead = everyEntry.filter(({ id }) => entry.fallback?.entries?.includes(id));
  return [emergency, ...instead.flatMap(numbersToCall), ...instead.flatMap(numbersToText)];
}

async function expectNoOtherContact(page: Page, entry: WrittenEntry): Promise<void> {
  const own = [...numbersToCall(entry), ...numbersToText(entry)];
  const mayStand = [...own, ...neighboursOf(entry)];
  for (const scheme of ['tel', 'sms'] as const) {
    for (const digits of await diallableIn(page, 'main', scheme)) {
      expect(mayStand, `${entry.id} may not show this number`).toContain(digits);
    }
  }
  const text = (await page.locator('main').innerText()).replaceAll(/\s/g, '');
  const hidden = everyNumber(entry).filter((digits) => !mayStand.includes(digits));
  for (const digits of hidden) expect(text, `${entry.id} shows ${digits}`).not.toContain(digits);
  for (const address of addressesToHide(entry)) expect(text).not.toContain(address);
}

test('every helpline and service of the files is read', () => {
  expect(everyEntry.length).toBeGreaterThanOrEqual(52 + 28 + 10);
  for (const allowance of ['ready', 'number-only', 'link-only', 'hold']) {
    expect(allowed(allowance).length, allowance).toBeGreaterThan(0);
  }
  const known = ['ready', 'number-only', 'link-only', 'hold'];
  expect(everyEntry.filter((entry) => !known.includes(allowanceOf(entry)))).toEqual([]);
});

for (const allowance of ['ready', 'number-only']) {
  test(`an entry that is ${allowance} shows exactly the numbers its file allows`, async ({
    page,
  }) => {
    for (const entry of allowed(allowance)) {
      await page.goto(pageOf(entry));
      await expect(page.locator('h1')).toHaveText(entry.name);
      const section = 'section[aria-labelledby=contact]';
      expect
        .soft(await diallableIn(page, section, 'tel'), entry.id)
        .toEqual(numbersToCall(entry));
      expect
        .soft(await diallableIn(page, section, 'sms'), entry.id)
        .toEqual(numbersToText(entry));
      await expectNoOtherContact(page, entry);
    }
  });
}

test('a printed number reads the same as the number it dials', async ({ page }) => {
  for (const entry of everyEntry.filter((one) => numbersToCall(one).length > 0)) {
    await page.goto(pageOf(entry));
    for (const link of await page.locator('main a.call[href^="tel:"]').all()) {
      const dialled = (await link.getAttribute('href'))?.slice(4);
      expect((await link.innerText()).replaceAll(' ', ''), entry.id).toBe(dialled);
    }
  }
});

test('an entry that is ready shows the hours its file allows, with their age if they are old', async ({
  page,
}) => {
  for (const entry of allowed('ready')) {
    await page.goto(pageOf(entry));
    const section = contactOf(page);
    const hours = hoursAllowed(entry);
    if (hours === null) await expect(section, entry.id).toContainText('Check opening times');
    else if (hours === 'always') await expect(section, entry.id).toContainText('Open 24 hours');
    else {
      for (const { open, close } of hours) {
        const words = `${clockWords(open)} to ${clockWords(close)}`;
        await expect(section, entry.id).toContainText(words);
      }
    }
    if (hours !== null && hoursAreStale(entry)) {
      await expect(section.locator('h2 + p'), entry.id).toContainText(/last confirmed/i);
    }
  }
});

test('an entry that is number-only says to check opening times and names no hours', async ({
  page,
}) => {
  for (const entry of allowed('number-only')) {
    await page.goto(pageOf(entry));
    const section = contactOf(page);
    await expect(section, entry.id).toContainText('Check opening times');
    await expect(section.locator('h2 + p'), entry.id).not.toContainText(/\d(am|pm)\b|24 hours/);
  }
});

test('an entry that is link-only shows its link and no other way to reach it', async ({ page }) => {
  for (const entry of allowed('link-only')) {
    await page.goto(pageOf(entry));
    const section = contactOf(page);
    if (entry.link) {
      await expect(section.locator(`a[href="${entry.link}"]`), entry.id).toBeVisible();
    }
    const others = section.locator('a[href^="tel:"], a[href^="sms:"], a[href^="mailto:"]');
    await expect(others, entry.id).toHaveCount(0);
    await expect(section, entry.id).toContainText('Check opening times');
    await expectNoOtherContact(page, entry);
  }
});

test('an entry on hold shows its name and what to do instead, and no contact of its own', async ({
  page,
}) => {
  for (const entry of allowed('hold')) {
    await page.goto(pageOf(entry));
    await expect(page.locator('h1')).toHaveText(entry.name);
    await expect(contactOf(page), entry.id).toHaveCount(0);
    const note = page.locator('main .note').filter({ hasText: 'we do not show a number' });
    await expect(note, entry.id).toBeVisible();
    const { text, entries = [] } = entry.fallback ?? {};
    if (text) await expect(note, entry.id).toContainText(text);
    expect(text ?? entries[0], `${entry.id} has something to do instead`).toBeTruthy();
    for (const id of entries) {
      const instead = everyEntry.find((other) => other.id === id);
      await expect(note.locator(`a[href="/services/${instead?.path}/"]`), entry.id).toBeVisible();
    }
    await expectNoOtherContact(page, entry);
  }
});
