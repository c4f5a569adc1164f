import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, toCsv } from '../../../src/domain/export/csv.ts';
import { statisticCsv } from '../../../src/domain/export/statistic-csv.ts';

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    ['＝1+1', "'＝1+1"],
    ['|calc', "'|calc"],
  ])('that a spreadsheet would run, %j, becomes text', (cell, written) => {
    expect(csvCell(cell)).toBe(written);
  });

  it('keeps a number a number, also below zero', () => {
    expect([csvCell(1343), csvCell(-2), csvCell(null)]).toEqual(['1343', '-2', '']);
  });

  it('is quoted when it holds a comma, a quote or a line break', () => {
    expect(csvCell('a, b')).toBe('"a, b"');
    expect(csvCell('a "b"')).toBe('"a ""b"""');
    expect(csvCell('a\nb')).toBe('"a\nb"');
  });

  it('never opens with a sign that starts a formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvCell(text).replace(/^"/, '');
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

describe('a file', () => {
  it('opens with a byte order mark and ends each row with CRLF', () => {
    expect(
      toCsv([
        ['a', 1],
        ['b', null],
      ]),
    ).toBe('\uFEFFa,1\r\nb,\r\n');
  });
});

describe('a table of figures as a file', () => {
  const csv = statisticCsv(
    {
      period: '2018/19',
      asAt: 'June 2019',
      section: 'section 1.5',
      columns: [
        { id: 'place', label: 'Place', unit: 'text' },
        { id: 'cases', label: 'Cases', unit: 'count' },
        { id: 'rate', label: 'Rate', unit: 'rate' },
      ],
      rows: [
        ['North', '18,352', '14.93'],
        ['South', '1*', '0.82'],
      ],
      total: ['Total', 26, '1.19'],
      corrections: [
        { row: 'North', column: 'rate', printed: '14.93', corrected: '1.49', why: 'Other unit.' },
        { row: 'total', column: 'cases', printed: 26, corrected: null, why: 'The sum is 25.' },
      ],
    },
    'A paper',
  );

  it('holds each printed figure beside the corrected one, with the reason, date and paper', () => {
    expect(csv.replace('\uFEFF', '').split('\r\n')).toEqual([
      'Place,Cases (as printed),Cases (corrected),Rate (as printed),Rate (corrected),Why corrected,Period,As at,Source',
      'North,18352,18352,14.93,1.49,Other unit.,2018/19,June 2019,"A paper, section 1.5"',
      'South,1*,1*,0.82,0.82,,2018/19,June 2019,"A paper, section 1.5"',
      'Total,26,,1.19,1.19,The sum is 25.,2018/19,June 2019,"A paper, section 1.5"',
      '',
    ]);
  });
});
