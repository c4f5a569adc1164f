import { describe, expect, it } from 'vitest';
import { coverageGrid, type CoverageCell } from '../../../src/domain/coverage/coverage-grid.ts';
import { knownGaps } from '../../../src/domain/coverage/known-gaps.ts';
import { professionalCatalogue } from '../../fixtures/matching/real.ts';

const cell = (
  area: string,
  about: CoverageCell['about'],
  level: CoverageCell['level'],
  band: CoverageCell['band'] = 'high',
): CoverageCell => ({ area, band, about, level, fits: [], mayFit: [], held: [], lines: [] });

describe('the known gaps', () => {
  it('are districts without support whoever asks, and people without it elsewhere', () => {
    const cells = [
      cell('hill', null, 'line'),
      cell('hill', 'deaf', 'none'),
      cell('dale', null, 'support'),
      cell('dale', 'deaf', 'line'),
      cell('dale', 'man', 'named'),
      cell('hill', 'man', 'line'),
    ];
    expect(knownGaps(cells)).toEqual({
      areas: ['hill'],
      people: [{ about: 'deaf', areas: ['dale'] }],
      unsure: ['deaf'],
    });
  });

  it('are none where one band has support', () => {
    const cells = [cell('hill', null, 'line'), cell('hill', null, 'unsure', 'medium')];
    expect(knownGaps(cells).areas).toEqual([]);
  });

  it('of the real content agree with the grid they come from', () => {
    const cells = coverageGrid(professionalCatalogue);
    const { areas, people, unsure } = knownGaps(cells);
    expect(areas.length).toBeGreaterThan(0);
    for (const area of areas) {
      const levels = cells.filter((one) => one.area === area && one.about === null);
      expect(levels.every(({ level }) => level === 'line' || level === 'none')).toBe(true);
    }
    for (const { about, areas: without } of people) {
      for (const area of without) {
        const levels = cells.filter((one) => one.area === area && one.about === about);
        expect(levels.every(({ level }) => level === 'line' || level === 'none')).toBe(true);
      }
    }
    expect(unsure).toContain('deaf');
    expect(unsure).not.toContain('woman');
  });
});
