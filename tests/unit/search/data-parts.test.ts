import { describe, expect, it } from 'vitest';
import { packRecords, unpackRecords } from '../../../src/domain/search/pack-data.ts';
import type { SearchData, SearchRecord } from '../../../src/domain/search/search-data.ts';
import {
  addPart,
  inOrderOfArrival,
  isLater,
  joinData,
  limits,
  splitData,
} from '../../../src/domain/search/split-data.ts';
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

const services = data.records.filter(({ group }) => group === 'services');

/** The data with as many more services as asked for. */
const withMore = (count: number): SearchData => {
  const copies = Array.from({ length: count }, (_, at): SearchRecord => {
    const service = services[at % services.length] as SearchRecord;
    return { ...service, name: `${service.name} ${at}`, href: `/services/made-${at}/` };
  });
  const records = inOrderOfArrival([...data.records, ...copies]);
  const target = records.findIndex(({ href }) => href === '/services/made-0/');
  return { ...data, records, topics: [{ words: 'made', targets: [target] }] };
};

const bytesOf = (part: object): number => JSON.stringify(part).length;

describe('the parts of a large directory', () => {
  const thousand = withMore(1_000);
  const parts = splitData(thousand);

  it('are the whole again when put together in the order in which they come', () => {
    const all = parts.more.reduce(addPart, joinData(parts.first, parts.later));
    expect(parts.more.length).toBeGreaterThan(1);
    expect(parts.later.isCut).toBe(false);
    expect(all.records).toEqual(thousand.records);
    expect(all.topics).toEqual(thousand.topics);
  });

  it('hold every line and what is for the whole county before what is for one district', () => {
    const { records } = parts.first;
    expect(records).toHaveLength(limits.first);
    const linesIn = (some: readonly SearchRecord[]) =>
      some.filter(({ group }) => group === 'lines').length;
    expect(linesIn(records)).toBe(linesIn(data.records));
    const ofDistricts = records.findIndex(({ group, areas }) => {
      return group === 'services' && typeof areas === 'object';
    });
    const after = ofDistricts < 0 ? [] : records.slice(ofDistricts);
    expect(after.every(({ areas }) => typeof areas === 'object')).toBe(true);
  });

  it('cost a visitor the same, however many entries there are', () => {
    const tenThousand = splitData(withMore(10_000));
    expect(tenThousand.later.isCut).toBe(true);
    expect(tenThousand.more).toHaveLength(limits.moreParts);
    expect(bytesOf(tenThousand.first)).toBeLessThan(bytesOf(parts.first) * 1.05);
    const whole = (some: ReturnType<typeof splitData>) =>
      bytesOf(some.later) + some.more.reduce((sum, part) => sum + bytesOf(part), 0);
    expect(whole(tenThousand)).toBeLessThan(whole(parts) * 1.5);
  });
});

it('the parts of today’s directory are two, and nothing is left out', () => {
  const { more, later } = splitData(data);
  expect(more).toEqual([]);
  expect(later.isCut).toBe(false);
});
