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

// One hard paragraph hides among easy ones. So short a text is only judged when it is far too hard.
const passage = { fewestWords: 25, mostAge: 18 };

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
 * and given terms counted as short words. null for a text of too few words to say.
 */
export const readingAge = (markdown: string, fewest = fewestWords): number | null => {
  const sentences = sentencesOf(markdown)
    .filter(({ words }) => countWords(words) >= fewestInSentence)
    .map(({ words }) => withEnd(fair(words)));
  const text = sentences.join(' ');
  if (countWords(text) < fewest) return null;
  const words = countWords(text);
  const grade =
    0.39 * (words / sentences.length) + 11.8 * (readability.syllableCount(text) / words) - 15.59;
  return Math.round((grade + yearsBeforeSchool) * 10) / 10;
};

const isEssential = ({ fields }: Document): boolean =>
  (fields as Record<string, unknown> | null)?.['essential'] === true;

// Only pages for people in danger stop the build.
const tooHard = (document: Document, span: readonly [number, number], age: number): Problem => {
  const { warn, most } = isEssential(document) ? readingAges.essential : readingAges.other;
  const at = { file: document.file, span };
  return isEssential(document) && age > most
    ? problem('reading-age', at, { age, most })
    : problem('reading-age-high', at, { age, most: warn });
};

const checkPage = (document: Document): Problem[] => {
  const age = readingAge(document.body);
  const { warn } = isEssential(document) ? readingAges.essential : readingAges.other;
  return age === null || age <= warn ? [] : [tooHard(document, [0, 1], age)];
};

const checkPassages = (document: Document): Problem[] =>
  [...document.body.matchAll(/(?:(?!\r?\n[ \t]*\r?\n)[\s\S])+/g)].flatMap(({ 0: words, index }) => {
    const age = readingAge(words, passage.fewestWords);
    if (age === null || age <= passage.mostAge || words.trimStart().startsWith('|')) return [];
    return [tooHard(document, [index, index + words.length], age)];
  });

// Where the whole page stops the build, each of its paragraphs need not be named.
const checkAges = (document: Document): Problem[] => {
  const whole = document.kind === 'guide' ? checkPage(document) : [];
  const isStopped = whole.some(({ severity }) => severity === 'error');
  return isStopped ? whole : [...whole, ...checkPassages(document)];
};

const checkSentences = (document: Document): Problem[] =>
  sentencesOf(document.body)
    .filter(({ words }) => countWords(words) > mostWords)
    .map(({ words, from }) => {
      const start = words.split(' ').slice(0, 6).join(' ');
      const at = { file: document.file, span: [from, from + start.length] as const };
      return problem('long-sentence', at, { words: countWords(words), start });
    });

/** Guides can be read at about age nine; no sentence of a guide or a page is too long. */
export const checkReadingAge = (ground: Ground): Problem[] => [
  ...allOf(ground, 'guide', 'page').flatMap(checkAges),
  ...allOf(ground, 'guide', 'page').flatMap(checkSentences),
];
