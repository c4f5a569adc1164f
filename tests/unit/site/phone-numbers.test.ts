import { describe, expect, test } from 'vitest';
import { phoneNumbers } from '../../../scripts/site/checks/phone-numbers.ts';
import { digitRuns, looksLikeNumber, nationalDigits } from '../../../scripts/site/phone-digits.ts';
import { readSite } from '../../../scripts/site/site.ts';
import { pageSource, writeSite } from './site-folder.ts';

const printable = { digits: ['01632960001', '999'], never: ['01632960999'] };

function problemsOf(main: string, others: Record<string, string> = {}, list: object = printable) {
  const site = writeSite({ 'index.html': pageSource({ main }), ...others }, list);
  return phoneNumbers.problems(readSite(site));
}

test('numbers on the list may be printed and called, in every spelling', async () => {
  expect(
    await problemsOf(
      `<a href="tel:01632960001">01632 960 001</a> <a href="tel:+441632960001">+44 1632 960001</a>
       <a href="tel:999">999</a> <a href="sms:999">text 999</a>`,
    ),
  ).toEqual([]);
});

test.each([
  ['<a href="tel:01632960002">call</a>', 'tel:01632960002 may not be printed'],
  ['<a href="sms:01632960002">text</a>', 'sms:01632960002 may not be printed'],
  ['<p>Call 01632 960 002.</p>', 'the text holds 01632960002'],
  ['<p>Call <b>01632</b> 960&nbsp;002.</p>', 'the text holds 01632960002'],
  ['<p>Call (01632) 960-002.</p>', 'the text holds 01632960002'],
  ['<p>Call +44 (0)1632 960002.</p>', 'the text holds 01632960002'],
  ['<a href="sms:999?body=hello">text</a>', 'writes a text for the visitor'],
])('%s', async (main, words) => {
  expect(await problemsOf(main)).toEqual([expect.stringContaining(words)]);
});

test('a number known to be wrong is found in text, in attributes and in data files', async () => {
  const wrong = '/: holds 01632960999, which is known to be wrong';
  expect(await problemsOf('<p>Not 01632 <i>960</i> 999</p>')).toContain(wrong);
  expect(await problemsOf('<p title="01632 960999">x</p>')).toContain(wrong);
  expect(await problemsOf('<p>x</p>', { 'search.json': '{"n":"+44 1632 960 999"}' })).toEqual([
    '/search.json: holds 01632960999, which is known to be wrong',
  ]);
});

test('a number for professionals stands on their pages and on no other', async () => {
  const list = { ...printable, professional: ['01632960001'] };
  const main = '<a href="tel:01632960001">01632 960001</a>';
  const page = { 'professionals/index.html': pageSource({ main }) };
  expect(await problemsOf('<p>x</p>', page, list)).toEqual([]);
  expect(await problemsOf(main, {}, list)).toEqual([
    '/: tel:01632960001 may not be printed',
    '/: the text holds 01632960001, which may not be printed',
  ]);
});

test('a number for professionals stands in no search data, table or calendar for everyone', async () => {
  const list = { ...printable, professional: ['01632960001'] };
  const others = {
    'search/words.json': '{"n":"01632 960001"}',
    'events.ics': 'DESCRIPTION:Call 01632 960 001',
    'professionals/routes.csv': 'Route,"01632 960001"',
  };
  expect(await problemsOf('<p>x</p>', others, list)).toEqual([
    '/events.ics: holds 01632960001, which only professionals’ pages may hold',
    '/search/words.json: holds 01632960001, which only professionals’ pages may hold',
  ]);
});

test('without a list nothing could be checked, and that is a problem', async () => {
  const site = readSite(writeSite({ 'index.html': pageSource() }));
  expect(await phoneNumbers.problems({ ...site, printable: undefined })).toHaveLength(1);
});

describe('digits', () => {
  test.each([
    ['01632 960001', '01632960001'],
    ['+44 1632 960001', '01632960001'],
    ['+44 (0)1632 960001', '01632960001'],
    ['0808 157 0001', '08081570001'],
    ['116 123', '116123'],
  ])('%s is %s', (written, digits) => {
    expect(nationalDigits(written)).toBe(digits);
  });

  test('are told apart by commas and words', () => {
    expect(digitRuns('01632 960001, 01632 960002 or 999')).toEqual([
      '01632960001',
      '01632960002',
      '999',
    ]);
  });

  test.each([
    ['01632960001', true],
    ['0163296000', true],
    ['20232024', false],
    ['00441632960', false],
    ['016329600012', false],
  ])('%s looks like a number: %s', (digits, looks) => {
    expect(looksLikeNumber(digits)).toBe(looks);
  });
});
