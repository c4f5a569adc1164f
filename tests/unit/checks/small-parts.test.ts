import { expect, test } from 'vitest';
import { londonDay, monthsAfter } from '../../../src/domain/checks/london-day.ts';
import { linksIn } from '../../../src/domain/checks/markdown-links.ts';
import { nearest } from '../../../src/domain/checks/nearest.ts';
import { ownerOf } from '../../../src/domain/checks/people.ts';

test('the nearest word is what was probably meant, or nothing', () => {
  const known = ['helpline', 'housing', 'health'];
  expect(nearest('help-line', known)).toBe('helpline');
  expect(nearest('HOUSNG', known)).toBe('housing');
  expect(nearest('zebra', known)).toBe('');
  expect(nearest('', known)).toBe('');
  expect(nearest('helth', [])).toBe('');
});

test('today is the day in London, in winter and in summer', () => {
  expect(londonDay(new Date('2026-11-22T23:59:59Z'))).toBe('2026-11-22');
  expect(londonDay(new Date('2026-11-23T00:00:00Z'))).toBe('2026-11-23');
  expect(londonDay(new Date('2026-07-01T22:59:59Z'))).toBe('2026-07-01');
  expect(londonDay(new Date('2026-07-01T23:00:00Z'))).toBe('2026-07-02');
});

test('months are counted to a day that exists', () => {
  expect(monthsAfter('2026-11-21', 3)).toBe('2027-02-21');
  expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28');
  expect(monthsAfter('2027-11-30', 3)).toBe('2028-02-29');
  expect(monthsAfter('2026-01-31', 24)).toBe('2028-01-31');
});

test.each([
  ['jane.doe@council.gov.uk', 'person'],
  ['j.doe@council.gov.uk', 'person'],
  ['jane@charity.org', 'person'],
  ['jane_doe@charity.org', 'person'],
  ['JANE.DOE@COUNCIL.GOV.UK', 'person'],
  ['info@charity.org', 'shared'],
  ['help.team@charity.org', 'shared'],
  ['referrals@charity.org', 'shared'],
  ['da@signhealth.example', 'shared'],
  ['mankind@mankind.example', 'shared'],
  ['xq7@charity.org', 'unsure'],
])('%s is %s', (address, owner) => {
  expect(ownerOf(address)).toBe(owner);
});

test('links are found however they are written', () => {
  const text =
    '[one](/a/) ![two](/b.png "title") <https://c.example/> [three][3] https://d.example/x\n\n[3]: /e/\n';
  expect(linksIn(text).map(({ href, isPicture }) => [href, isPicture])).toEqual([
    ['/a/', false],
    ['/b.png', true],
    ['/e/', false],
    ['https://c.example/', false],
    ['https://d.example/x', false],
  ]);
});
