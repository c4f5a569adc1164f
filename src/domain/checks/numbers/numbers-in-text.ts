/** A stretch of text that reads like a number to call or text. */
export interface NumberInText {
  /** As it is written. */
  written: string;
  /** Digits only, with + kept in front. */
  digits: string;
  from: number;
  to: number;
}

const blank = (found: string): string => ' '.repeat(found.length);

// Digits that go on to either side belong to one longer number, so nothing may be cut out of it.
const alone = (inside: string): RegExp =>
  new RegExp(`(?<!\\d[ \\t\\u00a0().,/-]{0,2})(?:${inside})(?![ \\t\\u00a0().,/-]{0,2}\\d)`, 'g');

// Everything that may hold digits without being a number to dial.
const notNumbers: readonly RegExp[] = [
  /\b[a-z][a-z+.-]*:\/\/[^\s)>\]]+/gi,
  /\]\((?!tel:|sms:)[^)\s]*\)/g,
  alone('(?:19|20)\\d{2}-[01]\\d(?:-[0-3]\\d)?'),
  alone('\\d{1,2}[ ./-]\\d{1,2}[ ./-](?:19|20)\\d{2}'),
  alone('(?:19|20)\\d{2}(?:\\s?[/–-]\\s?(?:(?:19|20)?\\d{2}))?'),
  alone('[£€$]\\s?\\d[\\d,.]*'),
  alone('[1-9]\\d{0,2}(?:,\\d{3})+'),
  alone('\\d{1,2}[:.]\\d{2}'),
];

// Signs that split digits without ending the number: spaces, a line’s end, hyphens, brackets.
const markup = /[*_`~[\]\\|]|&nbsp;/g;
const space = '[ \\t\\u00a0]{0,40}';
const split = `(?:${space}(?:[()]|[\\u2010-\\u2015\\u2212-]|\\.(?=\\d))?${space}[()]?${space}|${space}\\r?\\n${space})`;
const chain = new RegExp(`\\+?\\(?\\d(?:${split}\\d)*`, 'g');
const slashed = /\b(0\d{2,4})\/(?=\d{5,8}\b)/g;
const listed = /\b0\d{1,4}(?:,\d{2,8})+\b/g;
const dialled =
  /\b(?:call|calls|calling|dial|dialling|phone|ring|ringing|text|texting|tel|telephone|number is)\b[^.\n]{0,24}$/i;
const spoken =
  /\b(?:(?:oh|nought|zero|one|two|three|four|five|six|seven|eight|nine|double|triple)[\s,-]+){6,}(?:oh|nought|zero|one|two|three|four|five|six|seven|eight|nine)\b/gi;

const cleaned = (text: string): string => {
  let clean = text.replace(slashed, '$1 ').replace(listed, (found) => found.replaceAll(',', ' '));
  for (const pattern of notNumbers) clean = clean.replace(pattern, blank);
  clean = clean.replace(markup, blank);
  // A letter O among digits is a zero somebody mistyped.
  return clean.replace(/(?<=\d[ -]?)[oO](?=[ -]?\d)|\b[oO](?=\d{3})/g, '0');
};

const counted =
  /^\s?(?:%|(?:per cent|p|days?|hours?|minutes?|weeks?|months?|years?|people|women|men|children|calls?|cases?|pounds?|pence|times|words|services|numbers?)\b)/;

const isNumber = (digits: string, before: string, after: string): boolean => {
  const count = digits.replace('+', '').length;
  if (digits.startsWith('+') || digits.startsWith('00')) return count >= 8;
  if (count >= 9) return true;
  if (digits.startsWith('0')) return count >= 7;
  if (/^11[68]\d{3}$/.test(digits)) return true;
  // A short number is one only where the text says to dial it.
  return count >= 3 && dialled.test(before) && !counted.test(after);
};

const firstNumber = /^(999|112|101|111|18000|1800[12])(?=\D)/;

/** “111 24 hours a day” and “18001 101” are two numbers each, not one. */
const splitAfterServiceNumber = (found: string): string[] => {
  const first = firstNumber.exec(found)?.[0];
  if (!first) return [found];
  const rest = found.slice(first.length);
  const gap = /^\D*/.exec(rest)?.[0] ?? '';
  const isPrefix = first.startsWith('1800');
  const isShort = rest.replace(/\D/g, '').length < 7;
  return isPrefix || isShort
    ? [first, gap, ...splitAfterServiceNumber(rest.slice(gap.length))]
    : [found];
};

const digitsOf = (found: string): string => found.replace(/(?!^\+)\D/g, '');

/** Finds everything in a text that looks like a number to call or text, wherever digits are split. */
export const numbersInText = (text: string): NumberInText[] => {
  const clean = cleaned(text);
  const found: NumberInText[] = [];
  for (const match of clean.matchAll(chain)) {
    let from = match.index;
    for (const part of splitAfterServiceNumber(match[0])) {
      const to = from + part.length;
      const before = clean.slice(Math.max(0, match.index - 60), match.index);
      const digits = digitsOf(part);
      if (digits && isNumber(digits, before, clean.slice(to, to + 20))) {
        const written = text.slice(from, to).replace(/\s+/g, ' ').trim();
        found.push({ written, digits, from, to });
      }
      from = to;
    }
  }
  for (const { 0: written, index } of text.matchAll(spoken)) {
    found.push({ written, digits: written, from: index, to: index + written.length });
  }
  return found;
};
