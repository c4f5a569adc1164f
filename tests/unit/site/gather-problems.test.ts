import { expect, test } from 'vitest';
import { gatherProblems } from '../../../scripts/site/gather-problems.ts';

test('a problem of many pages is said once', () => {
  const many = ['/a/', '/b/', '/c/', '/d/', '/e/'].map((page) => `${page}: line 1: is wrong`);
  expect(gatherProblems([...many, '/a/: is odd', '/a/: is odd'])).toEqual([
    '/a/, /b/, /c/ and 2 more: line 1: is wrong',
    '/a/: is odd',
  ]);
});
