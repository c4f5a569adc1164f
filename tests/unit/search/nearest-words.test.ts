import { describe, expect, it } from 'vitest';
import { lettersBetween, nearestWords } from '../../../src/domain/search/nearest-words.ts';

describe('the nearest known words', () => {
  it.each([
    ['police', 'police', 0],
    ['polcie', 'police', 1],
    ['polic', 'police', 1],
    ['stalkng', 'stalking', 1],
    ['abc', 'xyz', 3],
  ])('counts the letters between %s and %s as %d', (one, other, letters) => {
    expect(lettersBetween(one, other, 3)).toBe(letters);
  });

  it('takes a misspelt word for the nearest one', () => {
    expect(nearestWords('suisid', ['suicid', 'solicit', 'side'])).toEqual(['suicid']);
  });

  it('prefers a word with the same first letter', () => {
    expect(nearestWords('hause', ['cause', 'house'])).toEqual(['house']);
  });

  it.each(['sos', '999x', 'al1'])('never guesses at %s', (word) => {
    expect(nearestWords(word, ['soss', '999y', 'al10', 'so'])).toEqual([]);
  });
});
