import { spelledDigits } from './number-words.ts';

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
const markup = /[*_`~[\]\\|]|&[a-z]{2,20};/gi;
const space = '[ \\t\\u00a0]{0,40}';
const split = `(?:${space}(?:[()]|[\\u2010-\\u2015\\u2212-]|\\.(?=\\d))?${space}[()]?${space}|${space}\\r?\\n${space})`;
const chain = new RegExp(`\\+?\\(?\\d(?:${split}\\d)*`, 'g');
const slashed = /\b(0\d{2,4})\/(?=\d{5,8}\b)/g;
const listed = /\b0\d{1,4}(?:,\d{2,8})+\b/g;
const dialled =
  /(?:\b(?:call|calls|calling|dial|dialling|phone|ring|ringing|text|texting|tel|telephone|number is|whatsapp|short ?codes?)\b[^.\n]{0,24}|\bsend(?:ing)? [“"‘']?\w+[”"’']? to\b[^.\n]{0,8}|\b(?:number|line|fax|mobile|landline|extension|ext)(?: is)?[.:]?\s{0,2})$/i;

// Whatever people put between the parts of a number: a number that begins like one of ours, in groups
// of two digits or more, with signs and line breaks but no word between them.
const loose = /(?<!\d)0\d{2,5}(?:[^\p{L}\d]{1,8}\d+){1,5}(?!\d)/gu;
// Every digit on its own: 0 8 0 8 . 1 5 7 …
const spacedOut = /(?<!\d)0(?:[ .·•_–-]{1,3}\d){9,10}(?![ .·•_–-]{0,3}\d)/g;
const commas = /(?<![\d,])0(?:,\d{2,4}){3,4}(?![\d,])/g;
// 0800 HELP NOW: letters stand for digits on old keypads.
const lettered =
  /(?<!\d)0(?:800|808|3\d\d|[12]\d{2,3})(?:[ -]?[A-Z\d]{2,}){0,2}[ -]?[A-Z]{3,}(?:[ -]?[A-Z\d]+)*\b/g;

// 0808 (free) 157 0099: what stands in brackets between the parts.
const bracketed = /(?<=\d ?)\([^()\d\n]{1,38}\)(?= ?\d)/g;

const cleaned = (text: string): string => {
  let clean = text.replace(slashed, '$1 ').replace(listed, (found) => found.replaceAll(',', ' '));
  clean = clean.replace(bracketed, blank);
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
  // Help in another country: films have taught it to many.
  if (digits === '911' && !counted.test(after)) return true;
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

const overlaps = (one: NumberInText, other: NumberInText): boolean =>
  one.from < other.to && other.from < one.to;

const chained = (text: string, clean: string): NumberInText[] => {
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
  return found;
};

const at = (written: string, digits: string, from: number): NumberInText => ({
  written: written.replace(/\s+/g, ' ').trim(),
  digits,
  from,
  to: from + written.length,
});

const oddlySplit = (text: string, clean: string): NumberInText[] =>
  [loose, spacedOut, commas].flatMap((pattern) =>
    [...clean.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const digits = digitsOf(found);
      const written = text.slice(index, index + found.length);
      return digits.length === 10 || digits.length === 11 ? [at(written, digits, index)] : [];
    }),
  );

const inWords = (text: string): NumberInText[] =>
  spelledDigits(text).flatMap(({ written, digits, from }) => {
    const isWhole = (digits.startsWith('0') && digits.length >= 7) || /^44\d{9,10}$/.test(digits);
    const isDialled = digits.length >= 3 && dialled.test(text.slice(Math.max(0, from - 60), from));
    return isWhole || isDialled ? [at(written, digits, from)] : [];
  });

const inLetters = (text: string): NumberInText[] =>
  [...text.matchAll(lettered)].map(({ 0: written, index }) =>
    at(written, written.replace(/[ -]/g, ''), index),
  );

/** Finds everything in a text that looks like a number to call or text, however it is written. */
export const numbersInText = (text: string): NumberInText[] => {
  const clean = cleaned(text);
  const ways = [chained(text, clean), inWords(text), oddlySplit(text, clean), inLetters(text)];
  return ways.reduce((found, more) => [
    ...found,
    ...more.filter((one) => !found.some((other) => overlaps(one, other))),
  ]);
};
