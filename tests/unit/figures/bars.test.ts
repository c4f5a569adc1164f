import { describe, expect, it } from 'vitest';
import { chartOf, chartsOf } from '../../../src/domain/charts/bars.ts';
import { statisticSchema } from '../../../src/domain/statistic.ts';

const table = statisticSchema.parse({
  name: 'Cases by place',
  summary: 'How many cases there were.',
  period: '2019',
  asAt: 'June 2019',
  publication: 'a-paper',
  section: 'section 1',
  columns: [
    { id: 'place', label: 'Place', unit: 'text' },
    { id: 'cases', label: 'Cases', unit: 'count' },
    { id: 'rate', label: 'Rate', unit: 'rate' },
    { id: 'note', label: 'Note', unit: 'text' },
  ],
  rows: [
    ['North', '1,200', '14.93', 'old'],
    ['South', 300, '0.82', 'new'],
    ['West', '1*', null, null],
    ['East', 'more than 140', null, null],
  ],
  total: ['Total', 1641, '1.19', null],
  corrections: [
    { row: 'North', column: 'rate', printed: '14.93', corrected: '1.49', why: 'Another unit.' },
    { row: 'South', column: 'cases', printed: 300, corrected: null, why: 'Nobody knows.' },
  ],
  charts: ['cases', 'rate'],
  checked: '2026-11-01',
  reviewBy: '2027-05-01',
  owner: 'professionals-editor',
});

describe('a chart', () => {
  it('has a bar for each row and none for the total, the largest at full length', () => {
    expect(chartOf(table, 'cases')?.bars).toEqual([
      { label: 'North', shown: '1,200', printed: null, percent: 100 },
      { label: 'South', shown: '300', printed: null, percent: 25 },
      { label: 'West', shown: '1*', printed: null, percent: 0.1 },
      { label: 'East', shown: 'more than 140', printed: null, percent: 0 },
    ]);
  });

  it('draws a corrected figure and shows the printed one beside it', () => {
    expect(chartOf(table, 'rate')?.bars.slice(0, 3)).toEqual([
      { label: 'North', shown: '1.49', printed: '14.93', percent: 100 },
      { label: 'South', shown: '0.82', printed: null, percent: 55 },
      { label: 'West', shown: null, printed: null, percent: 0 },
    ]);
  });

  it('does not exist for words or for a column that is not there', () => {
    expect(chartOf(table, 'note')).toBeNull();
    expect(chartOf(table, 'nowhere')).toBeNull();
  });

  it('divides nothing by zero', () => {
    const none = { ...table, rows: [['North', 0, null, null]], corrections: [] };
    expect(chartOf(none, 'cases')?.bars[0]?.percent).toBe(0);
  });

  it('stands for each column that the file names', () => {
    expect(chartsOf(table).map(({ heading }) => heading)).toEqual(['Cases', 'Rate']);
  });
});

describe('a file that asks for bars of words', () => {
  it('is refused', () => {
    expect(statisticSchema.safeParse({ ...table, charts: ['note'] }).success).toBe(false);
    expect(statisticSchema.safeParse({ ...table, charts: ['nowhere'] }).success).toBe(false);
    expect(statisticSchema.safeParse({ ...table, charts: ['rate'] }).success).toBe(true);
  });
});
