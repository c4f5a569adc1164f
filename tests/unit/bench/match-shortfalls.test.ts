import { expect, test } from 'vitest';
import { shortfalls, type Measured } from '../../../scripts/bench-match/shortfalls.ts';

const painted = { firstPaint: 1500, readable: 1500, usable: 1500 };
const visit = { ...painted, arrived: 1600, live: 4000, isTickKept: true };
const well: Measured = { match: 3, growth: 10, tap: 50, visits: [visit, visit] };

test('a quick wizard falls short of nothing, however late its script is', () => {
  expect(shortfalls(well)).toEqual([]);
  expect(shortfalls({ ...well, visits: [{ ...visit, live: 60_000 }] })).toEqual([]);
});

test.each<[string, Partial<Measured>]>([
  ['1,000 services take longer than a frame of 16 ms.', { match: 16 }],
  ['The time of a match grows faster than its services.', { growth: 100 }],
  ['The next question takes longer than 200 ms.', { tap: 200 }],
])('“%s” is said when it is so, and nothing else', (sentence, slow) => {
  expect(shortfalls({ ...well, ...slow })).toEqual([sentence]);
});

test('one visit of two whose first paint shows no words or no answer is told', () => {
  const late = { ...visit, readable: 1520, usable: 1530 };
  expect(shortfalls({ ...well, visits: [visit, late] })).toEqual([
    'The page was not readable at first paint in 1 of 2 visits.',
    'No answer could be ticked at first paint in 1 of 2 visits.',
  ]);
});

test('a lost tick is told', () => {
  expect(shortfalls({ ...well, visits: [{ ...visit, isTickKept: false }] })).toEqual([
    'A tick made before the script was there was lost in 1 of 1 visits.',
  ]);
});

test('times that could not be measured are never taken for quick ones', () => {
  const unknown = { match: Infinity, growth: NaN, tap: NaN };
  expect(shortfalls({ ...well, ...unknown })).toHaveLength(3);
});
