import readability from 'text-readability';
import type { Document, Ground } from '../../src/domain/checks/ground.ts';
import { allOf } from '../../src/domain/checks/ground.ts';
import { problem, type Problem } from '../../src/domain/checks/issue.ts';
import { countWords, sentencesOf, withEnd } from './plain-sentences.ts';

/** A child starts school at five, so grade 4 is about nine years old. */
const yearsBeforeSchool = 5;

/** The ages above which pages are too hard, in years. */
export const readingAges = { essential: { warn: 9, most: 11 }, other: { warn: 11, most: 14 } };

// Below this, one long word decides: the formula says nothing about so short a text.
const fewestWords = 60;

const mostWords = 25;

// Words that cannot be made simpler: names, numbers, and the terms everybody here must know.
const given = /\b(?:domestic abuse|helplines?)\b/gi;

// Headings and single words in lists would make any page look easy.
const fewestInSentence = 4;

const fair = (sentence: string): string =>
  sentence
    .replace(given, 'help')
    // A name of several words is one thing to a reader.
    .replace(/(?<=\S )[A-Z][\w’'-]*(?:(?: (?:of|and|the|for) | )[A-Z][\w’'-]*)*/g, 'Ann')
    .replace(/£?\d[\d,.:/-]*/g, 'ten');

/**
 * The age at which a text can be read, in years: Flesch-Kincaid grade plus five, with names, numbers
 * and given terms counted as short words. null for a text too short to say.
 */
export const readingAge = (markdown: string): number | null => {
  const sentences = sentencesOf(markdown)
    .filter(({ words }) => countWords(words) >= fewestInSentence)
    .map(({ words }) => withEnd(fair(words)));
  const text = sentences.join(' ');
  if (countWords(text) < fewestWords) return null;
  const words = countWords(text);
  const grade =
    0.39 * (words / sentences.length) + 11.8 * (readability.syllableCount(text) / words) - 15.59;
  return Math.round((grade + yearsBeforeSchool) * 10) / 10;
};

const checkAge = (document: Document, isEssential: boolean): Problem[] => {
  const age = readingAge(document.body);
  const { warn, most } = isEssential ? readingAges.essential : readingAges.other;
  const at = { file: document.file, span: [0, 1] as const };
  if (age === null || age <= warn) return [];
  if (age <= most) return [problem('reading-age-high', at, { age, most: warn })];
  return isEssential
    ? [problem('reading-age', at, { age, most })]
    : [problem('reading-age-high', at, { age, most: warn })];
};

const checkSentences = (document: Document): Problem[] =>
  sentencesOf(document.body)
    .filter(({ words }) => countWords(words) > mostWords)
    .map(({ words, from }) => {
      const start = words.split(' ').slice(0, 6).join(' ');
      const at = { file: document.file, span: [from, from + start.length] as const };
      return problem('long-sentence', at, { words: countWords(words), start });
    });

const isEssential = ({ fields }: Document): boolean =>
  (fields as Record<string, unknown> | null)?.['essential'] === true;

/** Guides can be read at about age nine; no sentence of a guide or a page is too long. */
export const checkReadingAge = (ground: Ground): Problem[] => [
  ...allOf(ground, 'guide').flatMap((guide) => checkAge(guide, isEssential(guide))),
  ...allOf(ground, 'guide', 'page').flatMap(checkSentences),
];
