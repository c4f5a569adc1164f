import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkTexts, goodText } from './check-files.ts';

interface WrongNumber {
  printed: string;
  digits: string;
  printedAs?: string;
  right: { display: string; digits: string };
}

const fixture = resolve(import.meta.dirname, '../fixtures/wrong-numbers.yaml');
const wrongNumbers = parse(readFileSync(fixture, 'utf8')) as WrongNumber[];

type Texts = Record<string, string>;

const changed = (file: string, from: string, to: string): Texts => {
  const text = goodText(file);
  expect(text).toContain(from);
  return { [file]: text.replace(from, to) };
};

const line = 'content/national/helplines/change-line.md';
const guide = 'content/national/guides/first-steps.md';

const asPhone = (number: { display: string; digits: string }): Texts =>
  changed(
    line,
    "display: '01632 960002'\n    digits: '01632960002'\n    cost: standard\n    bill: will-show",
    `display: '${number.display}'\n    digits: '${number.digits}'`,
  );

const inText = (file: string, from: string, written: string): Texts =>
  changed(file, from, `Call ${written}. ${from}`);

const refusals = [
  'premium-number',
  'undiallable-number',
  'known-wrong-number',
  'unknown-number',
  'number-of-another',
];

const errorsOf = (texts: Texts): string[] =>
  checkTexts(texts)
    .placed.filter(({ severity }) => severity === 'error')
    .map(({ issue }) => issue);

describe('a wrong number that is known to be going round', () => {
  test.each(wrongNumbers)('$printed does not pass as a phone number', ({ printed, digits }) => {
    const display = printed.replaceAll(/[^\d+ ]/g, '');
    const errors = errorsOf(asPhone({ display, digits }));
    expect(errors.filter((issue) => refusals.includes(issue))).toHaveLength(1);
  });

  test.each(wrongNumbers)('$printed does not pass in a guide', ({ printed }) => {
    const errors = errorsOf(inText(guide, 'Tell a friend you trust.', printed));
    expect(errors.filter((issue) => refusals.includes(issue))).toHaveLength(1);
  });

  test.each(wrongNumbers)('$printed does not pass in a summary or a fact', ({ printed }) => {
    const inSummary = errorsOf(inText(line, 'People who talk with you about', printed));
    const inFact = errorsOf(
      inText('content/national/helplines/night-line.md', 'You do not have to give', printed),
    );
    expect(inSummary.filter((issue) => refusals.includes(issue))).toHaveLength(1);
    expect(inFact.filter((issue) => refusals.includes(issue))).toHaveLength(1);
  });

  test.each(wrongNumbers)('the right number $right.display does pass', ({ right }) => {
    expect(errorsOf(asPhone(right))).toEqual([]);
  });
});

test('the right number under another service’s name does not pass', () => {
  const stalking = wrongNumbers.find(({ printedAs }) => printedAs !== undefined)!;
  const own = 'content/national/helplines/own-line.md';
  const contact = [
    'phones:',
    '  - label: clinic',
    '    evidence: { confidence: confirmed }',
    `    display: '${stalking.right.display}'`,
    `    digits: '${stalking.right.digits}'`,
    'link: https',
  ].join('\n');
  const { placed } = checkTexts({
    ...asPhone(stalking.right),
    ...changed(own, 'link: https', contact),
  });
  const told = placed.filter(({ issue }) => issue === 'same-number');
  expect(told.map(({ file }) => file)).toEqual([line, own]);
});
