import { describe, expect, it } from 'vitest';
import { listProblems } from '../../../src/domain/search/list-problems.ts';
import { searchListSchema, type SearchList } from '../../../src/domain/search/search-list.ts';

const upkeep = { checked: '2026-11-21', reviewBy: '2027-05-21', owner: 'helplines-editor' };
const listFrom = (fields: object): SearchList => searchListSchema.parse({ ...fields, ...upkeep });
const ground = {
  refs: new Set(['helpline/lantern', 'needs/housing']),
  districts: ['north'],
  dayAndNight: new Set(['lantern']),
};
const whyOf = (...lists: SearchList[]): string[] =>
  listProblems(lists, ground).map(({ why }) => why);

const topics = (words: Record<string, string[]>, target = 'helpline/lantern'): SearchList =>
  listFrom({
    list: 'topics',
    topics: Object.fromEntries(
      Object.entries(words).map(([id, own]) => [id, { words: own, targets: [target] }]),
    ),
  });

describe('the check of search words', () => {
  it('has nothing to say about a sound list', () => {
    expect(whyOf(topics({ rent: ['rent arrears'], locks: ['new locks'] }))).toEqual([]);
  });

  it('tells a target that the site does not have', () => {
    expect(whyOf(topics({ rent: ['rent'] }, 'helpline/nowhere'))).toEqual([
      'Nothing on the site is called “helpline/nowhere”. Write kind and id, such as helpline/shelter.',
    ]);
  });

  it('tells words that stand under two topics, also when spelt another way', () => {
    expect(whyOf(topics({ one: ['counsellor'], two: ['counselors'] }))[0]).toMatch(/“one” too/);
  });

  it('lets one topic hold two spellings', () => {
    expect(whyOf(topics({ one: ['counsellor', 'counselors'] }))).toEqual([]);
  });

  it('tells words that say nothing', () => {
    expect(whyOf(topics({ one: ['this and that'] }))[0]).toMatch(/say nothing/);
  });

  it('tells a word that stands for two', () => {
    const list = listFrom({
      list: 'same-words',
      sameWords: { boyfriend: ['mate'], friend: ['mate'] },
    });
    expect(whyOf(list)).toEqual(['“mate” stands for “boyfriend” too. Choose one.']);
  });

  it('tells a line of danger that is not open day and night', () => {
    const list = listFrom({
      list: 'danger',
      reviewed: '2026-11-21',
      danger: {
        strangled: {
          words: ['choked'],
          lines: ['lantern', 'sleeper'],
          targets: ['helpline/lantern'],
        },
      },
    });
    expect(whyOf(list)[0]).toMatch(/“sleeper” is not a helpline that is open day and night/);
  });

  it('tells a district that is not there', () => {
    const list = listFrom({
      list: 'places',
      places: { south: ['Southtown'] },
      outcodes: {},
      sources: [{ what: 'Made up for the test', date: null }],
    });
    expect(whyOf(list)).toEqual(['There is no district “south”.']);
  });
});
