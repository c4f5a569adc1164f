import { describe, expect, test } from 'vitest';
import {
  closedLists,
  readVocabulary,
  vocabularyProblems,
  vocabularySchema,
  type Vocabulary,
  type VocabularyEntry,
} from '../../src/domain/vocabulary-entry.ts';

const entry = (more: Partial<VocabularyEntry> = {}): VocabularyEntry => ({
  label: 'A label',
  hint: null,
  heading: 'A heading',
  professional: 'A term',
  words: [],
  ...more,
});

const wordsFor = (
  ids: readonly string[],
  more: (id: string) => Partial<VocabularyEntry> = () => ({}),
) => Object.fromEntries(ids.map((id) => [id, entry(more(id))]));

const pageWords = (id: string) => ({ path: id, title: 'A calm title' });

describe('the words of a closed list', () => {
  test('are read when every id has an entry', () => {
    const words = readVocabulary('gender', wordsFor(['woman', 'man', 'non-binary']));
    expect(words.man.label).toBe('A label');
  });

  test('are refused when an id has no entry, and the message names it', () => {
    expect(() => readVocabulary('gender', wordsFor(['woman', 'man']))).toThrow(
      'gender.yaml: “non-binary” has no words yet. Add an entry “non-binary:” to gender.yaml.',
    );
  });

  test('are refused when an entry is not in the list, and the message says what may stand there', () => {
    const words = wordsFor(['woman', 'man', 'non-binary', 'womman']);
    expect(() => readVocabulary('gender', words)).toThrow(
      'gender.yaml: “womman” is not in the list. gender.yaml may hold only: woman, man, non-binary.',
    );
  });

  test('show all problems at once', () => {
    expect(vocabularyProblems('gender', wordsFor(['man', 'mann', 'womann']))).toHaveLength(4);
  });

  test('take no id from the prototype of an object', () => {
    expect(vocabularyProblems('gender', wordsFor(['woman', 'man', 'toString']))).toHaveLength(2);
  });

  test('are refused with the name of a field that does not exist', () => {
    const words = { ...wordsFor(['woman', 'man']), 'non-binary': { ...entry(), lable: 'x' } };
    expect(() => readVocabulary('gender', words)).toThrow(/gender\.yaml: .*lable/s);
  });

  test('may leave out hint and words', () => {
    const short = { label: 'A label', heading: 'A heading', professional: 'A term' };
    const read = vocabularySchema.parse({ man: short }) as Vocabulary;
    expect(read['man']).toEqual({ ...short, hint: null, words: [] });
  });
});

describe('a list whose ids have pages', () => {
  const needs = closedLists.needs;

  test('is read when each entry has an address and a title', () => {
    expect(vocabularyProblems('needs', wordsFor(needs, pageWords))).toEqual([]);
  });

  test('is refused when an entry has no address', () => {
    const words = { ...wordsFor(needs, pageWords), talk: entry({ title: 'Talk' }) };
    expect(vocabularyProblems('needs', words)).toEqual([
      '“talk” has a page of its own. Give it a path and a title.',
    ]);
  });

  test('is refused when two entries share an address', () => {
    const words = { ...wordsFor(needs, pageWords), work: entry({ path: 'money', title: 'Work' }) };
    expect(vocabularyProblems('needs', words)).toEqual([
      '“work” and “money” have the same path, “money”. Change one.',
    ]);
  });

  test.each(['refuge', 'leaving-home', 'domestic-abuse'])('never has the address “%s”', (path) => {
    expect(vocabularySchema.safeParse({ talk: entry({ path }) }).success).toBe(false);
  });

  test('never has a title that tells what it is about', () => {
    expect(vocabularySchema.safeParse({ talk: entry({ title: 'Leave him' }) }).success).toBe(false);
  });
});
