// “s.47”, “s 47” and “section 47” are how one part of a law is written: all read as “s47”.
const partOfLaw = /\bs(?:ec(?:tion)?)?[. ]{1,2}(\d{1,3}[a-z]?)\b/g;

/** The plain words of a text: small letters, no accents, no apostrophes. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’‘`´]/gu, '')
    .replace(partOfLaw, 's$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
