import { describe, expect, it } from 'vitest';
import { foldWord, phraseWordsOf, tokensOf } from '../../../src/domain/search/fold.ts';
import { wordsIn } from '../../../src/domain/search/plain-words.ts';

describe('folding words', () => {
  it.each([
    ['counsellor', 'counselor'],
    ['behaviour', 'behavior'],
    ['centre', 'center'],
    ['organised', 'organized'],
    ['referral', 'referal'],
    ['phone', 'fone'],
    ['strangled', 'strangling'],
    ['abused', 'abuse'],
    ['defence', 'defense'],
    ['hits', 'hit'],
    ['kids', 'kid'],
    ['councilling', 'counselling'],
  ])('gives %s and %s one spelling', (one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
  });

  it.each([
    ['shelter', 'shell'],
    ['refuge', 'rage'],
    ['999', '9'],
    ['court', 'count'],
    ['wedding', 'weed'],
    ['councillor', 'counsellor'],
    ['news', 'new'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });

  it('drops accents and apostrophes and keeps other scripts', () => {
    expect(wordsIn('Mąż can’t — допомога!')).toEqual(['maz', 'cant', 'допомога']);
  });

  it('reads a part of a law alike, however it is written', () => {
    for (const text of ['s47', 's.47', 's 47', 'section 47', 'Sec. 47'])
      expect(wordsIn(text)).toEqual(['s47']);
    expect(wordsIn('buses 47 and 9')).toEqual(['buses', '47', 'and', '9']);
  });

  it('reads a 2 between words as “to”', () => {
    expect(wordsIn('dare2share')).toEqual(['dare', 'to', 'share']);
    expect(wordsIn('2nite a2z')).toEqual(['2nite', 'a2z']);
  });

  it('leaves out the words that hold a sentence together', () => {
    expect(tokensOf('he strangled me last night')).toEqual([foldWord('strangled')]);
  });

  it('tells “I hit my wife” from “my wife hits me”', () => {
    expect(tokensOf('I hit my wife')).toContain('~own-doing');
    expect(tokensOf('I sometimes hit my wife')).toContain('~own-doing');
    expect(tokensOf('my wife hits me')).not.toContain('~own-doing');
  });

  it('marks the small words that can turn a meaning round', () => {
    expect(phraseWordsOf('kick him out')).toEqual(['kick', '.him', '.out']);
  });
});
