import { foldPhrases, readingOf } from './fold-phrases.ts';
import type { SearchRecord } from './search-data.ts';

/** A record with its kind and id: `helpline/shelter`, `needs/housing`, `area/dacorum`. */
export type NamedRecord = SearchRecord & { ref: string };

/** The hand-kept words of a record, folded. The name is in it already: the browser folds it itself. */
export const wordsBeside = (name: string, words: readonly string[]): string =>
  foldPhrases(words.filter((phrase) => readingOf(phrase) !== readingOf(name)));

type Simple = Pick<NamedRecord, 'ref' | 'group' | 'kind' | 'name' | 'text' | 'href'>;

/** A record of something without a number or hours. */
export const simpleRecord = (
  record: Simple,
  words: readonly string[],
  checked?: string,
): NamedRecord => ({
  ...record,
  words: wordsBeside(record.name, words),
  ...(checked ? { checked } : {}),
});
