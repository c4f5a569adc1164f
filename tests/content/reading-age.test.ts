import { expect, test } from 'vitest';
import { countWords, sentencesOf } from '../../scripts/content/plain-sentences.ts';
import { readingAge } from '../../scripts/content/reading-age.ts';
import { checkTexts, goodText } from './check-files.ts';

const easy =
  'You can call them at any time. They will listen to you. You can say as much as you like. ';
const hard =
  'Practitioners undertaking multidisciplinary safeguarding interventions must demonstrate proportionate consideration of organisational responsibilities, notwithstanding the considerable difficulties experienced by individuals. ';

test('short sentences of short words read at a young age, officials’ sentences at an old one', () => {
  expect(readingAge(easy.repeat(5))).toBeLessThan(8);
  expect(readingAge(hard.repeat(5))).toBeGreaterThan(20);
  expect(readingAge(easy.repeat(3) + hard.repeat(3))).toBeGreaterThan(11);
});

test('a few words say nothing about a page', () => {
  expect(readingAge('Call them.')).toBe(null);
  expect(readingAge('')).toBe(null);
});

test('one hard paragraph cannot hide in an easy page', () => {
  const file = 'content/national/guides/first-steps.md';
  const told = (more: string) =>
    checkTexts({ [file]: `${goodText(file)}\n${easy.repeat(40)}\n\n${more}\n` })
      .placed.filter(({ issue }) => issue === 'reading-age')
      .map(({ location }) => location?.line);
  expect(told(easy.repeat(2))).toEqual([]);
  expect(told(hard.repeat(2))).toHaveLength(1);
});

test('headings, links, names and numbers make a page neither easier nor harder', () => {
  const age = readingAge(easy.repeat(5));
  const headings = readingAge(`## Your options\n\n${easy.repeat(5)}\n\n- Keys.\n- Cash.\n`);
  const names = readingAge(
    easy.repeat(5).replaceAll('call them', 'call [Hertfordshire County Council](/services/x/)'),
  );
  expect(headings).toBe(age);
  expect(Math.abs(names! - age!)).toBeLessThan(0.6);
});

test('each line of a list, each heading and each cell of a table is read on its own', () => {
  const text =
    '## One two\n\nThree four. Five six\nseven.\n\n- Eight\n- Nine ten\n\n| a b | c |\n| --- | --- |\n| d | e f |\n';
  expect(sentencesOf(text).map(({ words }) => words)).toEqual([
    'One two',
    'Three four.',
    'Five six seven.',
    'Eight',
    'Nine ten',
    'a b',
    'c',
    'd',
    'e f',
  ]);
  for (const { words, from } of sentencesOf(text)) {
    expect(
      text
        .slice(from)
        .replace(/^[#*\-|\s]+/, '')
        .startsWith(words.split(' ')[0]!),
    ).toBe(true);
  }
  expect(countWords('One – two 3, four!')).toBe(4);
});
