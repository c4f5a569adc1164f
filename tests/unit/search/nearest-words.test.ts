import { describe, expect, it } from 'vitest';
import { lettersBetween, nearestAmong } from '../../../src/domain/search/nearest-words.ts';

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
    expect(nearestAmong(['suicid', 'solicit', 'side'])('suisid')).toEqual(['suicid']);
  });

  it('prefers a word with the same first letter', () => {
    expect(nearestAmong(['cause', 'house'])('hause')).toEqual(['house']);
  });

  it('remembers what was asked', () => {
    const nearest = nearestAmong(new Set(['police']));
    expect(nearest('polcie')).toEqual(['police']);
    expect(nearest('polcie')).toBe(nearest('polcie'));
  });

  it.each(['sos', '999x', 'al1'])('never guesses at %s', (word) => {
    expect(nearestAmong(['soss', '999y', 'al10', 'so'])(word)).toEqual([]);
  });
});
