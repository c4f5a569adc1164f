import { describe, expect, test } from 'vitest';
import Contacts from '../../src/components/entries/Contacts.astro';
import Phone from '../../src/components/entries/Phone.astro';
import { printed } from '../../src/domain/printed.ts';
import { dramaEntry, dramaPhone } from './drama-entry.ts';
import { linksOf, render, wordsOf } from './render.ts';

const contacts = (fields: object, full = true) => {
  const entry = dramaEntry({ ...fields });
  return render(Contacts, { printed: printed(entry), name: entry.name, full });
};

const phone = (fields: object, full = true) => {
  const [shown] = printed(dramaEntry({ phones: [{ ...dramaPhone, ...fields }] })).phones;
  return render(Phone, { phone: shown, name: 'Lantern Line', full });
};

describe('a number to call', () => {
  test('stands apart from the words beside it', async () => {
    expect(wordsOf(await phone({}))[0]).toBe('0808 157 0123 helpline');
  });

  test('is named for people who hear the page', async () => {
    expect(await phone({})).toContain('aria-label="Call Lantern Line, helpline: 0808 157 0123"');
  });

  test('says what it costs and leaves behind, and never that it leaves nothing', async () => {
    const words = wordsOf(await phone({})).join('\n');
    expect(words).toContain('Free to call. It should not show on the bill, but it will show');
    expect(words).not.toMatch(/will not show|no trace|anonymous|secret/i);
  });

  test('says that nobody may be sure of cost and bill when nothing is known', async () => {
    const words = wordsOf(await phone({ cost: undefined, bill: undefined })).join('\n');
    expect(words).toContain('Ask your phone company what it costs. It may show on the bill');
  });

  test('tells of machines, calls back, names and relay only when a source says so', async () => {
    const told = 'A machine may answer. They may ring you back';
    expect(wordsOf(await phone({})).join(' ')).not.toContain(told);
    const words = wordsOf(
      await phone({
        voicemail: 'yes',
        callsBack: 'yes',
        anonymous: 'yes',
        relay: '18001 0808 157 0123',
      }),
    ).join(' ');
    expect(words).toContain(told);
    expect(words).toContain(
      'You do not have to give your name. With Relay UK: 18001 0808 157 0123.',
    );
  });

  test('says nothing but itself in a short list', async () => {
    expect(wordsOf(await phone({ voicemail: 'yes' }, false))).toEqual(['0808 157 0123 helpline']);
  });
});

describe('the ways to get in touch', () => {
  test('open no other site with a referrer, and name the site they open', async () => {
    const html = await contacts({});
    expect(html).toMatch(/href="https:\/\/www\.lantern\.example\/talk" rel="noreferrer noopener"/);
    expect(wordsOf(html)).toContain('Their website: lantern.example');
  });

  test('a text never carries words that were written beforehand', async () => {
    const html = await contacts({});
    expect(linksOf(html, 'sms')).toEqual(['07700900123']);
    expect(wordsOf(html)).toContain('Text 07700 900123 Send HELLO.');
  });

  test('how and when a chat is answered stand beneath it as sentences', async () => {
    const chat = {
      label: 'web chat',
      url: 'https://www.lantern.example/chat',
      how: 'press the yellow sign',
      hours: 'Monday to Friday, 10am to 6pm',
      evidence: dramaPhone.evidence,
    };
    const words = wordsOf(await contacts({ chats: [chat] }));
    expect(words).toContain('Web chat on lantern.example');
    expect(words).toContain('Press the yellow sign. Monday to Friday, 10am to 6pm.');
  });

  test('what messages leave behind is told once', async () => {
    const told = 'Messages stay in the account';
    expect((await contacts({})).split(told)).toHaveLength(2);
    expect((await contacts({}, false)).split(told)).toHaveLength(1);
  });

  test('nothing at all is printed for an entry on hold', async () => {
    expect(wordsOf(await contacts({ publish: 'hold' }))).toEqual([]);
  });
});
