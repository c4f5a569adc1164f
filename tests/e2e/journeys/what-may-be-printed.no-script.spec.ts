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

async function expectNumbersReadAsTheyDial(page: Page, entry: WrittenEntry): Promise<void> {
  const numbers = await page
    .locator('main a.call[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.textContent]));
  for (const [href, text] of numbers) {
    expect(`tel:${text?.replaceAll(/\s/g, '')}`, entry.id).toBe(href);
  }
}

/** The hours its file allows, with their age if they are old, and no other time of day. */
async function expectHours(page: Page, entry: WrittenEntry): Promise<void> {
  const words = await contactOf(page).locator('h2 + p').innerText();
  const hours = hoursAllowed(entry);
  if (hours === null) {
    expect(words, entry.id).toContain('Check opening times');
    expect(words, entry.id).not.toMatch(/\d(am|pm)\b|24 hours/);
    return;
  }
  if (hours === 'always') expect(words, entry.id).toContain('Open 24 hours');
  else {
    for (const { open, close } of hours) {
      expect(words, entry.id).toContain(`${clockWords(open)} to ${clockWords(close)}`);
    }
  }
  if (hoursAreStale(entry)) expect(words, entry.id).toMatch(/last confirmed/i);
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
  test(`an entry that is ${allowance} shows exactly the numbers and hours its file allows`, async ({
    page,
  }) => {
    test.slow();
    for (const entry of allowed(allowance)) {
      await page.goto(pageOf(entry));
      await expect(page.locator('h1')).toHaveText(entry.name);
      const section = 'section[aria-labelledby=contact]';
      expect(await diallableIn(page, section, 'tel'), entry.id).toEqual(numbersToCall(entry));
      expect(await diallableIn(page, section, 'sms'), entry.id).toEqual(numbersToText(entry));
      await expectNoOtherContact(page, entry);
      await expectNumbersReadAsTheyDial(page, entry);
      await expectHours(page, entry);
    }
  });
}

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
