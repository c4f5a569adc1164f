import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Requirement {
  what: string;
  code: string[];
  /** Part of a test's title by its file; `#2` after a file's name gives it a second line. */
  tests: Record<string, string>;
  /** What cannot be met, or is not proved. */
  short?: string;
}

const table = parse(readFileSync('tests/requirements/safety.yaml', 'utf8')) as Record<
  string,
  Requirement
>;
const readme = readFileSync('README.md', 'utf8');

/** The titles of all tests of a file, those of `test.each` too. */
function titlesIn(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const afterTest =
    /(?:\btest\(|^ *\]\)\(|\btest\.each\([^()]*\)\()\s*(['`"])((?:(?!\1)[^\\]|\\.)*)\1/gm;
  return [...source.matchAll(afterTest)].map(([, , title = '']) => title);
}

test('the table names each of the 62 requirements once', () => {
  expect(Object.keys(table)).toEqual(Array.from({ length: 62 }, (_, at) => String(at + 1)));
});

describe.each(Object.entries(table))('requirement %s', (number, { what, code, tests, short }) => {
  test('is said in words and met by code that is there', () => {
    expect(what).toMatch(/^[A-Z].+\.$/);
    expect(code.length).toBeGreaterThan(0);
    expect(code.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('is proved by tests that are there', () => {
    const named = Object.entries(tests);
    expect(named.length).toBeGreaterThan(0);
    for (const [place, title] of named) {
      const file = place.replace(/#\d$/, '');
      expect(title.length).toBeGreaterThan(12);
      expect(titlesIn(file), file).toContainEqual(expect.stringContaining(title));
    }
  });

  test('is in the README where it cannot be met', () => {
    const line = `- **${number}.** ${short}`;
    expect(readme.includes(line)).toBe(short !== undefined);
  });
});
