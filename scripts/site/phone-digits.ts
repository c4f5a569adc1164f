// Spaces, hyphens, brackets and full stops that people write inside a number; no comma, no slash.
const RUN = /\+?\d(?:[\s\u00a0\u2009\u202f().\u2010-\u2013-]{0,3}\d)+/g;

/** The digits of one telephone number, in the national form: `+44 1632 960001` is `01632960001`. */
export function nationalDigits(number: string): string {
  const isInternational = /^\s*\+/.test(number);
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '');
  return isInternational ? digits.replace(/^44/, '0') : digits;
}

/** Every run of digits in a text that could be, or could hold, a telephone number. */
export function digitRuns(text: string): string[] {
  return (text.match(RUN) ?? []).map(nationalDigits);
}

/** Whether digits alone look like a whole British number: 0, then nine or ten more. */
export function looksLikeNumber(digits: string): boolean {
  return /^0[1-9]\d{8,9}$/.test(digits);
}
