import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leavingMutations } from '../../../scripts/mutate-guard/leaving-mutations.ts';
import { applyEdit } from '../../../scripts/mutate-guard/mutation.ts';
import { reachingMutations } from '../../../scripts/mutate-guard/reaching-mutations.ts';

const mutations = [...leavingMutations, ...reachingMutations];

test.each(mutations)('the mutation "$name" still matches the source', ({ edits }) => {
  for (const edit of edits) {
    const source = readFileSync(edit.file, 'utf8');
    expect(applyEdit(source, edit)).not.toBe(source);
  }
});

test('no two mutations have the same name', () => {
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
});

test('an edit whose text is not there, or there twice, is refused', () => {
  const edit = { file: 'a.ts', find: 'b', replace: 'c' };
  expect(() => applyEdit('a', edit)).toThrow('a.ts holds 0 times: b');
  expect(() => applyEdit('b b', edit)).toThrow('a.ts holds 2 times: b');
});
