import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allMutations } from '../../../scripts/mutate-guard/all-mutations.ts';
import { applyEdit } from '../../../scripts/mutate-guard/mutation.ts';

test.each(allMutations)('the mutation "$name" still matches the source', ({ edits }) => {
  for (const edit of edits) {
    const source = readFileSync(edit.file, 'utf8');
    expect(applyEdit(source, edit)).not.toBe(source);
  }
});

test('no two mutations have the same name', () => {
  expect(new Set(allMutations.map(({ name }) => name)).size).toBe(allMutations.length);
});

test('an edit whose text is not there, or there twice, is refused', () => {
  const edit = { file: 'a.ts', find: 'b', replace: 'c' };
  expect(() => applyEdit('a', edit)).toThrow('a.ts holds 0 times: b');
  expect(() => applyEdit('b b', edit)).toThrow('a.ts holds 2 times: b');
});
