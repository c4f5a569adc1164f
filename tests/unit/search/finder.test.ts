import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../src/domain/search/finder.ts';
import type { SearchData, SearchRecord } from '../../../src/domain/search/search-data.ts';

const record = (name: string, rest: Partial<SearchRecord> = {}): SearchRecord => ({
  group: 'services',
  kind: 'casework',
  name,
  text: '',
  href: `/services/${name.toLowerCase()}/`,
  words: '',
  ...rest,
});

const data: SearchData = {
  place: 'Testshire',
  records: [
    record('Lantern', { words: 'hous|rent' }),
    record('Harbour', { areas: ['north'], words: 'hous' }),
    record('Meadow', { areas: ['south'], words: 'hous' }),
    record('Beacon', { held: true, text: 'A worker who helps with a new start.' }),
    record('Start again', { text: 'A course.' }),
    record('North', { kind: 'area', group: 'pages', href: '/area/north/' }),
  ],
  topics: [{ words: 'lock key', targets: [4, 0] }],
  synonyms: { gaf: 'hous' },
  dangers: [],
  harmless: '',
  places: { northtown: ['north'], faraway: [] },
  districts: { north: 'North', south: 'South' },
  kinds: {},
  bankHolidays: [],
};

const find = createFinder(data);
const namesFor = (query: string): string[] =>
  find(query).results.map((at) => data.records[at]!.name);

describe('instant search', () => {
  it('finds a name, whatever stands around it', () => {
    expect(namesFor('can you please tell me about the lantern')[0]).toBe('Lantern');
  });

  it('finds a misspelt name', () => {
    expect(namesFor('lantren')[0]).toBe('Lantern');
  });

  it('finds a name before it is finished', () => {
    expect(namesFor('lant')[0]).toBe('Lantern');
  });

  it('reads slang as the word it stands for', () => {
    expect(namesFor('my gaf')).toContain('Lantern');
  });

  it('leads the words of a topic to its targets, best first', () => {
    expect(namesFor('he has the key to the lock').slice(0, 2)).toEqual(['Start again', 'Lantern']);
  });

  it('puts help near a named place first, and help for another district last', () => {
    const names = namesFor('housing in northtown');
    expect(names[0]).toBe('Harbour');
    expect(names).not.toContain('Meadow');
  });

  it('shows a district when nothing but a place is named', () => {
    expect(namesFor('northtown')[0]).toBe('North');
  });

  it('says when the place is outside', () => {
    expect(find('faraway').isElsewhere).toBe(true);
    expect(find('northtown').isElsewhere).toBe(false);
  });

  it('puts what we could not check below what we could', () => {
    expect(namesFor('start')[0]).toBe('Start again');
  });

  it('finds nothing for nothing and for noise', () => {
    expect(namesFor('')).toEqual([]);
    expect(namesFor('qqqqqqqq')).toEqual([]);
  });
});
