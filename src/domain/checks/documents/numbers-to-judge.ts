// Digits with spaces, brackets, dots or hyphens between them: a number, a date or a row of a table.
const run = /\+?\(?\d(?:[\s().-]{0,3}\d)*/g;

// How numbers are grouped in print: a code that begins with 0 or +44, then groups of two digits or more.
const grouped =
  /(?<!\d)(?:(?:\+|00)44[\s.-]?(?:\(0\)[\s.-]?)?\d{2,4}|\(?0\d{2,4}\)?)(?:[\s.-]{0,2}\d{2,8}){1,3}(?!\d)/g;

// The longest row of digits that is too short for a whole number.
const shortest = 9;

// A national number has eleven digits at most, one with 0044 fourteen.
const longest = 11;
const longestAbroad = 14;

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

// What follows a whole number in a table is another figure.
const shortened = (number: string): string => {
  const most = /^\+|^00/.test(number) ? longestAbroad : longest;
  let kept = number;
  while (digitsIn(kept) > most && /[\s.-]\d+$/.test(kept)) kept = kept.replace(/[\s.-]+\d+$/, '');
  return kept;
};

const numbersIn = (digits: string): string =>
  (digits.match(grouped) ?? [])
    .map((one) => shortened(one.replace('(0)', '')))
    .filter((one) => digitsIn(one) >= shortest)
    .join('; ');

/**
 * The text of a page with its tables of figures blanked: their rows would read as long numbers to
 * dial. What is grouped as a UK number is printed stays, wherever it stands.
 */
export const numbersToJudge = (text: string): string =>
  text
    .replace(run, (digits) => (digitsIn(digits) < shortest ? digits : numbersIn(digits)))
    .replaceAll('\n', ' ');
