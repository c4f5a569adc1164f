import { lettersOf } from './plain-text.ts';

// “s.47”, “s 47” and “section 47” are how one part of a law is written: all read as “s47”.
const partOfLaw = /\bs(?:ec(?:tion)?)?[. ]{1,2}(\d{1,3}[a-z]?)\b/g;

// “Dare2share”, “face2face”.
const twoForTo = /(?<=[a-z]{3})2(?=[a-z]{3})/g;

// “Want 2 be”, “help 4 my mum”, but not “2 kids”.
const aloneForTo = /\b2(?= (?:be|do|go|get|see|talk|leave|have|tell|stay|the|him|her|my)\b)/g;
const aloneForFor = /\b4(?= (?:me|my|the|him|her|a|help)\b)/g;

/** The plain words of a text: small letters, no accents, no apostrophes. */
export const wordsIn = (text: string): string[] => {
  const { plain, between } = lettersOf(text);
  return plain
    .replace(twoForTo, ' to ')
    .replace(aloneForTo, 'to')
    .replace(aloneForFor, 'for')
    .replace(partOfLaw, 's$1')
    .split(between)
    .filter((word) => word !== '');
};
