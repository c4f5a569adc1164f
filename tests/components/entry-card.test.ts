import { describe, expect, test } from 'vitest';
import EntryCard from '../../src/components/entries/EntryCard.astro';
import EntryRow from '../../src/components/entries/EntryRow.astro';
import { dramaEntry, dramaPhone, officeHours, old } from './drama-entry.ts';
import { linksOf, render, wordsOf } from './render.ts';

const card = (fields: object) => render(EntryCard, { entry: dramaEntry({ ...fields }) });

describe('the card of an entry', () => {
  test('shows number, text line, e-mail, link and hours when it is ready', async () => {
    const html = await card({ publish: 'ready' });
    expect(linksOf(html, 'tel')).toEqual(['08081570123']);
    expect(linksOf(html, 'sms')).toEqual(['07700900123']);
    expect(linksOf(html, 'mailto')).toEqual(['hello@lantern.example']);
    expect(linksOf(html, 'https')).toEqual(['https://www.lantern.example/talk']);
    expect(wordsOf(html)).toContain('Monday to Friday, 9am to 5.30pm. Closed on bank holidays.');
    expect(wordsOf(html)).toContain('Checked on 5 January 2026');
  });

  test('shows the number and “check opening times” when it is number-only', async () => {
    const html = await card({ publish: 'number-only' });
    expect(linksOf(html, 'tel')).toEqual(['08081570123']);
    expect(wordsOf(html)).toContain('Check opening times with them.');
    expect(html).not.toContain('5.30pm');
  });

  test('shows its link and no number when it is link-only', async () => {
    const html = await card({ publish: 'link-only' });
    expect(linksOf(html, 'https')).toEqual(['https://www.lantern.example/talk']);
    expect(html).not.toMatch(/tel:|sms:|mailto:|0808|07700|5\.30pm/);
  });

  test.each(['hold', 'closed', 'changed-provider'])(
    'shows its name and the way to what helps instead, and no contact, when it is %s',
    async (why) => {
      const html = await card(why === 'hold' ? { publish: why } : { status: why });
      expect(html).toContain('Lantern Line');
      expect(wordsOf(html)).toContain('We could not check its number. What to do instead');
      expect(html).not.toMatch(/tel:|sms:|mailto:|https:|0808|07700|5\.30pm/);
    },
  );

  test('shows a number for professionals to professionals alone', async () => {
    const entry = dramaEntry({ phones: [{ ...dramaPhone, for: 'professional' }], texts: [] });
    const seenBy = async (reader: object) =>
      linksOf(await render(EntryCard, { entry, ...reader }), 'tel');
    expect(await seenBy({ reader: 'professional' })).toEqual(['08081570123']);
    expect(await seenBy({ reader: 'public' })).toEqual([]);
    expect(await seenBy({})).toEqual([]);
  });

  test.each([
    ['conflict', { evidence: { confidence: 'conflict' } }],
    ['unconfirmed', { evidence: { confidence: 'unconfirmed' } }],
    ['for professionals', { for: 'professional' }],
    ['held back', { hold: 'Two pages differ.' }],
  ])('leaves out a number that is %s, even if the entry is ready', async (_why, fields) => {
    const html = await card({ phones: [{ ...dramaPhone, ...fields }], texts: [] });
    expect(html).not.toMatch(/tel:|0808/);
  });

  test('says when an old fact was last confirmed', async () => {
    const html = await card({
      phones: [{ ...dramaPhone, evidence: old }],
      hours: { ...officeHours, evidence: old },
    });
    const words = wordsOf(html);
    expect(words.filter((line) => line.includes('Last confirmed March 2021.'))).toHaveLength(2);
  });

  test('never glues a word to a number or to the next sentence', async () => {
    const stale = { ...officeHours, evidence: old };
    for (const hours of [officeHours, stale]) {
      const lines = wordsOf(await card({ hours, phones: [{ ...dramaPhone, evidence: old }] }));
      for (const line of lines)
        expect(line).not.toMatch(/[A-Za-z)]\d{3}|\d{3}[A-Za-z(]|[a-z][.?!:][A-Z]/);
    }
  });
});

describe('the row of an entry in a list', () => {
  test('shows the number when it has one, and then no link', async () => {
    const html = await render(EntryRow, { entry: dramaEntry() });
    expect(linksOf(html, 'tel')).toEqual(['08081570123']);
    expect(linksOf(html, 'https')).toEqual([]);
  });

  test('shows the link when there is no number', async () => {
    const html = await render(EntryRow, { entry: dramaEntry({ publish: 'link-only' }) });
    expect(linksOf(html, 'tel')).toEqual([]);
    expect(linksOf(html, 'https')).toEqual(['https://www.lantern.example/talk']);
  });

  test('shows no contact when it is on hold', async () => {
    const html = await render(EntryRow, { entry: dramaEntry({ publish: 'hold' }) });
    expect(html).not.toMatch(/tel:|sms:|mailto:|https:|0808|07700/);
    expect(html).toContain('We could not check its number');
  });
});
