import { describe, expect, test } from 'vitest';
import FigureTable from '../../src/components/professionals/FigureTable.astro';
import Thresholds from '../../src/components/professionals/Thresholds.astro';
import { render, wordsOf } from './render.ts';

const table = {
  name: 'Calls by town',
  columns: [
    { id: 'town', label: 'Town', unit: 'text' },
    { id: 'calls', label: 'Calls', unit: 'count' },
    { id: 'share', label: 'Share', unit: 'percent' },
  ],
  rows: [
    ['North', 1234, '52%'],
    ['South', null, '48%'],
  ],
  total: ['Total', 2400, '100%'],
  corrections: [
    {
      row: 'North',
      column: 'calls',
      printed: 1234,
      corrected: 1243,
      why: 'Two digits changed places.',
    },
    { row: 'total', column: 'calls', printed: 2400, corrected: null, why: 'A row is missing.' },
  ],
};

const threshold = {
  text: 'Fourteen ticks or more.',
  tool: 'DASH',
  confidence: 'confirmed-3rd',
  checkCurrent: true,
  source: { what: 'A county protocol', date: '2024-05', about: false },
};

describe('a table of figures', () => {
  test('shows each value as printed, with the correction beside it', async () => {
    const words = wordsOf(await render(FigureTable, { table }));
    expect(words).toContain('1,234 (corrected: 1243)');
    expect(words).toContain('2,400 (corrected: cannot be known)');
    expect(words).toContain('52%');
  });

  test('says in words that a cell is empty', async () => {
    expect(wordsOf(await render(FigureTable, { table }))).toContain('not given');
  });

  test('has a caption and headings for its columns and rows, and can be scrolled by keyboard', async () => {
    const html = await render(FigureTable, { table });
    expect(html).toContain('<caption>Calls by town</caption>');
    expect(html.match(/<th scope="col"/g)).toHaveLength(3);
    expect(html.match(/<th scope="row"/g)).toHaveLength(3);
    expect(html).toMatch(/class="table-scroll" tabindex="0" role="region"/);
  });

  test('has no total row when the paper has none', async () => {
    const html = await render(FigureTable, { table: { ...table, total: null } });
    expect(html).not.toContain('<tfoot');
  });
});

describe('the thresholds of a referral route', () => {
  test('say how sure they are, how old, and to check the current protocol', async () => {
    const words = wordsOf(await render(Thresholds, { thresholds: [threshold] })).join('\n');
    expect(words).toContain(
      'Fourteen ticks or more. Tool: DASH. Source: A county protocol, May 2024; ' +
        'stated by several sources of other areas. Check the current protocol before you rely on this.',
    );
  });

  test('say so when their source has no date', async () => {
    const undated = { ...threshold, source: { ...threshold.source, date: null } };
    const words = wordsOf(await render(Thresholds, { thresholds: [undated] })).join('\n');
    expect(words).toContain('A county protocol, no date;');
  });

  test('are not spoken of when there are none', async () => {
    expect(wordsOf(await render(Thresholds, { thresholds: [] }))).toEqual([]);
  });
});
