import { describe, expect, it } from 'vitest';
import { readPrintedNumber } from '../../src/domain/printed-number.ts';

describe('a printed number', () => {
  it.each([
    [1343, 1343, 0],
    ['1,343', 1343, 0],
    ['30.00', 30, 2],
    ['51%', 51, 0],
    ['£200', 200, 0],
    ['1*', 1, 0],
    [0, 0, 0],
  ])('reads %s as %d with %d decimal places', (cell, value, places) => {
    expect(readPrintedNumber(cell)).toEqual({ value, places });
  });

  it.each([null, '', 'more than 140', 'around 10%', '£66bn', '15-18', '1,34', '2016/17'])(
    'is not made out of %s',
    (cell) => {
      expect(readPrintedNumber(cell)).toBeNull();
    },
  );
});
