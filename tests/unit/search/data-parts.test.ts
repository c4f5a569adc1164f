import { describe, expect, it } from 'vitest';
import { packRecords, unpackRecords } from '../../../src/domain/search/pack-data.ts';
import { isLater, joinData, splitData } from '../../../src/domain/search/split-data.ts';
import { prepareFinder } from '../../../scripts/search/prepare-finder.ts';

const { data } = prepareFinder(process.cwd(), 'hertfordshire');

describe('the parts of the index', () => {
  it('come back from columns as they were', () => {
    expect(unpackRecords(packRecords(data.records))).toEqual(data.records);
  });

  it('are the whole again when put together', () => {
    const { first, later } = splitData(data);
    const joined = joinData(first, later);
    expect(joined.records).toEqual(data.records);
    expect(joined.synonyms).toEqual(data.synonyms);
    const inOrder = ({ topics }: typeof data): string[] =>
      topics.map(({ words, ...rest }) => JSON.stringify([words.split('|').sort(), rest])).sort();
    expect(inOrder(joined)).toEqual(inOrder(data));
  });

  it('hold every line and guide in the first part', () => {
    const { first } = splitData(data);
    expect(first.records.some(isLater)).toBe(false);
    const lines = data.records.filter(({ group }) => group === 'lines');
    const withoutLater = lines.map(({ body: _later, ...line }) => ({ ...line, words: '' }));
    expect(first.records.filter(({ group }) => group === 'lines')).toEqual(withoutLater);
    expect(first.records.some(({ kind }) => kind === 'guide')).toBe(true);
  });

  it('hold no number of an entry that may not be printed', () => {
    const held = data.records.filter((record) => record.held);
    expect(held.length).toBeGreaterThan(0);
    expect(held.filter(({ call, send }) => call ?? send)).toEqual([]);
  });
});
