import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lostDangers } from '../../../src/domain/search/core-dangers.ts';
import { listProblems } from '../../../src/domain/search/list-problems.ts';
import { searchListSchema, type SearchListOf } from '../../../src/domain/search/search-list.ts';
import { dangerIds, type Danger } from '../../../src/domain/vocabulary.ts';

const list = searchListSchema.parse(
  parse(readFileSync('content/national/search/danger.yaml', 'utf8')),
) as SearchListOf<'danger'>;

const without = (id: Danger): SearchListOf<'danger'> => {
  const { [id]: _lost, ...danger } = list.danger;
  return { ...list, danger };
};

describe('the plainest cries for help', () => {
  it('are all heard by the list that ships', () => {
    expect(lostDangers(list)).toEqual([]);
  });

  it.each(dangerIds)('are missed when “%s” is taken out of the list', (id) => {
    expect(lostDangers(without(id)).map((lost) => lost.id)).toContain(id);
  });

  it('are missed when somebody calls them harmless', () => {
    const deaf = { ...list, harmless: [...list.harmless, 'he strangled me', 'strangled'] };
    expect(lostDangers(deaf)).toContainEqual({ id: 'strangled', say: 'strangled' });
  });

  it('are told to the editor with where they belong', () => {
    const strangled = { ...list.danger.strangled!, words: ['strangles me'] };
    const damaged = { ...list, danger: { ...list.danger, strangled } };
    const ground = { refs: new Set<string>(), districts: [], dayAndNight: new Set<string>() };
    const told = listProblems([damaged], ground).filter(({ why }) => why.includes('no longer'));
    expect(told[0]?.path).toEqual(['danger', 'strangled', 'words']);
    expect(told[0]?.why).toContain('Write its words back under “strangled”');
  });
});
