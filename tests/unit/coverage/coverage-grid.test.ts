import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../scripts/coverage/csv.ts';
import { toPage } from '../../../scripts/coverage/page.ts';
import { coverageGrid, gapsOf } from '../../../src/domain/coverage/coverage-grid.ts';
import type { MatchEntry } from '../../../src/domain/matching/match-entry.ts';
import { aboutIds, bandIds } from '../../../src/domain/vocabulary.ts';
import { aCatalogue, anEntry } from '../../fixtures/matching/entry.ts';
import { districts, professionalCatalogue, realContent } from '../../fixtures/matching/real.ts';

const casework = (changes: Partial<MatchEntry> = {}): MatchEntry =>
  anEntry({
    id: 'worker',
    kind: 'casework',
    local: true,
    areas: ['stevenage'],
    elsewhere: 'no',
    ...changes,
  });

const cell = (more: readonly MatchEntry[], area = 'stevenage', about: string | null = 'deaf') =>
  coverageGrid(aCatalogue(more)).find(
    (one) => one.area === area && one.band === 'medium' && one.about === about,
  );

describe('the coverage grid', () => {
  it('has a cell for every district, band and circumstance, and one for nothing more known', () => {
    const catalogue = aCatalogue();
    const areas = catalogue.place.districts.length;
    expect(areas).toBe(3);
    expect(coverageGrid(catalogue)).toHaveLength(areas * bandIds.length * (aboutIds.length + 1));
  });

  it.each<[string, Partial<MatchEntry>, string]>([
    ['names the circumstance', { welcomes: ['deaf'] }, 'named'],
    ['takes anyone', {}, 'support'],
    ['does not say', { unsaid: ['deaf'] }, 'unsure'],
    ['takes other bands', { bands: ['high'] }, 'line'],
    ['cannot take them', { cannotTake: ['deaf'] }, 'line'],
    ['is for others alone', { onlyFor: ['older'] }, 'line'],
    ['is of another district', { areas: ['watford'] }, 'line'],
    ['is held', { state: 'held', ways: [] }, 'line'],
    ['has a link and no number', { state: 'link', ways: [], routesIn: ['self'] }, 'support'],
    ['has no contact that may be printed', { ways: [] }, 'line'],
    ['may be of another district', { areas: ['watford'], elsewhere: undefined as never }, 'line'],
    ['covers places nobody knows', { areas: 'unknown' }, 'line'],
    ['is national', { local: false }, 'line'],
    ['is for professionals alone', { helps: ['professional'] }, 'line'],
    [
      'is for people who hurt others',
      { kind: 'perpetrator', helps: ['own-behaviour', 'self'] },
      'line',
    ],
    ['is no support service', { kind: 'police' }, 'line'],
    ['helps afterwards', { kind: 'recovery' }, 'line'],
  ])('with a service that %s: %j is “%s”', (_what, changes, level) => {
    expect(cell([casework(changes)])?.level).toBe(level);
  });

  it('says “none” where nothing local is left', () => {
    const catalogue = aCatalogue();
    const cells = coverageGrid({ ...catalogue, entries: [] });
    expect(cells.every(({ level }) => level === 'none')).toBe(true);
    expect(gapsOf(cells)).toHaveLength(cells.length);
  });

  it('names the services of a cell', () => {
    const more = [
      casework(),
      casework({ id: 'perhaps', genders: 'unknown' }),
      casework({ id: 'held', state: 'held', ways: [] }),
    ];
    expect(cell(more)).toMatchObject({
      fits: ['worker'],
      mayFit: ['perhaps'],
      held: ['held'],
      lines: ['local-line'],
    });
  });

  it('never says “named” of a person of whom nothing is known', () => {
    expect(cell([casework({ genders: ['woman'] })], 'stevenage', null)?.level).toBe('unsure');
    expect(cell([casework()], 'stevenage', null)?.level).toBe('support');
  });
});

describe('the report over the real content', () => {
  const cells = coverageGrid(professionalCatalogue);

  it('finds local help of some kind in every cell', () => {
    expect(cells.filter(({ level }) => level === 'none')).toEqual([]);
    expect(new Set(cells.map(({ area }) => area))).toEqual(new Set(districts));
  });

  it('is a line of CSV for every cell, and a page with every district and band', () => {
    const lines = toCsv(cells).trimEnd().split('\r\n');
    expect(lines).toHaveLength(cells.length + 1);
    expect(lines.every((line) => line.split(',').length === 8)).toBe(true);
    const page = toPage(cells, realContent.partnership);
    for (const { name } of realContent.partnership.districts) expect(page).toContain(`>${name}<`);
    expect(page.match(/<table>/g)).toHaveLength(bandIds.length);
    expect(page.match(/<td /g)).toHaveLength(cells.length);
  });

  it('quotes what CSV would misread', () => {
    const [one] = cells;
    expect(toCsv([{ ...one!, area: 'a,"b"' }])).toContain('"a,""b"""');
  });
});
