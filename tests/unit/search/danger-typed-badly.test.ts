import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { prepareFinder } from '../../../scripts/search/prepare-finder.ts';

const { find } = prepareFinder(process.cwd(), 'hertfordshire');
const dangersOf = (query: string): string[] => find(query).dangers.map(({ id }) => id);

const { dangerous, harmless } = parse(
  readFileSync('tests/fixtures/search/danger.yaml', 'utf8'),
) as { dangerous: Record<string, string[]>; harmless: string[] };
const typed = Object.entries(dangerous).flatMap(([id, all]) => all.map((q) => ({ id, q })));

describe('danger, typed badly', () => {
  it.each(typed)('“$q” tells of $id', ({ q, id }) => {
    expect(dangersOf(q)).toContain(id);
  });

  it('is tried often enough to mean something', () => {
    expect(typed.length).toBeGreaterThanOrEqual(100);
    expect(harmless.length).toBeGreaterThanOrEqual(60);
  });
});

describe('what only looks like danger', () => {
  it.each(harmless)('“%s” puts nothing above the results', (q) => {
    expect(dangersOf(q)).toEqual([]);
  });

  it('does not hide the danger beside it', () => {
    expect(dangersOf('no petrol money and he is outside my door')).toContain('hurt-now');
  });
});
