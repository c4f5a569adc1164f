import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { fieldTables, withFieldTables } from '../../scripts/field-tables/field-tables.ts';
import { issues } from '../../src/domain/checks/issue.ts';

const path = resolve(import.meta.dirname, '../../content/README.md');
const handbook = readFileSync(path, 'utf8');

test('the handbook has a section for every issue, and for nothing else', () => {
  const sections = [...handbook.matchAll(/^#### (.+)$/gm)].map(([, id]) => id);
  expect(sections.toSorted()).toEqual(Object.keys(issues).toSorted());
});

test('every section says something', () => {
  const parts = handbook.split(/^#### .+$/m).slice(1);
  for (const part of parts) expect(part.trim().split('\n')[0]!.length).toBeGreaterThan(15);
});

test('the fields in the handbook are those of the schemas', async () => {
  const options = await resolveConfig(path);
  const renewed = await format(withFieldTables(handbook, fieldTables()), {
    ...options,
    parser: 'markdown',
  });
  // If this fails: npm run write:field-tables
  expect(handbook).toBe(renewed);
  expect(renewed).toContain('- `digits`, **needed**: text. The same number, digits only');
});

test('every link inside the handbook leads to a heading', () => {
  const headings = [...handbook.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
  const links = [...handbook.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((anchor) => !headings.includes(anchor!))).toEqual([]);
});
