import { describe, expect, test } from 'vitest';
import { numbersInText } from '../../../../src/domain/checks/numbers/numbers-in-text.ts';

const found = (text: string): string[] => numbersInText(text).map(({ digits }) => digits);

describe('a number is found however it is written', () => {
  test.each([
    '0808 157 0001',
    '08081570001',
    '0808-157-0001',
    '0808–157–0001',
    '0808.157.0001',
    '(0808) 157 0001',
    '0808 (157) 0001',
    '08 08 15 70 001',
    '0808\u00a0157\u00a00001',
    '0808 157\n0001',
    '0808 **157** 0001',
    '_0808_ 157 0001',
    '`0808 157 0001`',
    '[0808 157 0001](/services/night-line/)',
    '0808&nbsp;157&nbsp;0001',
    '0808,157,0001',
    'O808 157 0001',
    '08O8 157 0001',
    'tel:08081570001',
  ])('%s', (written) => {
    expect(found(`Their number: ${written}, day and night.`)).toEqual(['08081570001']);
  });

  test.each([
    ['01632/960001', '01632960001'],
    ['+44 1632 960001', '+441632960001'],
    ['+44 (0)1632 960001', '+4401632960001'],
    ['0044 1632 960001', '00441632960001'],
    ['08 08 2000 001', '08082000001'],
    ['0808 80 10 001', '08088010001'],
    ['116 123', '116123'],
    ['118 118', '118118'],
    ['8081570001', '8081570001'],
    ['1632 960001', '1632960001'],
  ])('%s is read as %s', (written, digits) => {
    expect(found(`It is ${written} for all.`)).toEqual([digits]);
  });

  test('short numbers are found where the text says to dial them', () => {
    expect(found('Call 999 or 101.')).toEqual(['999', '101']);
    expect(found('Text HELP to 85258.')).toEqual(['85258']);
    expect(found('Ring 960001 in the day.')).toEqual(['960001']);
    expect(found('Dial 18001 before the number.')).toEqual(['18001']);
  });

  test('two numbers side by side are two numbers', () => {
    expect(found('Call 18001 0808 157 0001.')).toEqual(['18001', '08081570001']);
    expect(found('Call 111 24 hours a day.')).toEqual(['111']);
    expect(found('Call 999. 101 is for later.')[0]).toBe('999');
    expect(found('- 999\n- 101')).toEqual([]);
  });

  test('a number in words is found', () => {
    expect(found('It is oh eight oh eight one five seven.')).toHaveLength(1);
    expect(found('One, two or three people.')).toEqual([]);
  });

  test('the place is exact', () => {
    const text = 'Please call 0808 157 0001 now.';
    const [number] = numbersInText(text);
    expect(text.slice(number!.from, number!.to)).toBe('0808 157 0001');
  });
});

describe('other digits are no numbers to dial', () => {
  test.each([
    'In 2018 there were 10,846 contacts and 3,079 cases.',
    'From 2018/19 to 2019-20, and from 2021–2023.',
    'On 21 November 2026, 2026-11-21 or 01/07/2015.',
    'It costs £1,000,000 or £25.50 a week.',
    'Open 9:30 to 16.00, or 09:00–17:00.',
    'About 51% of 1,343 people aged 16 to 24.',
    'The Domestic Abuse Act 2021, section 76 (2021 c. 17).',
    'The order is SI 2013/378.',
    'Numbers that begin 0800, 0808 or 116 are free.',
    '01, 02 and 03 numbers show on the bill.',
    'Press 55 when you are asked.',
    'They take calls 365 days a year, and 150 people call each day.',
    'See https://www.example.org/12345678901/report-2019 or [a page](/news/2019-11-25-day/).',
    'Children aged 5, 6, 7, 8, 9, 10 and 11.',
    'Page 12 of 240. Table 3.1.4 has 28 rows.',
    'One in 4 women and 1 in 6 men.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
