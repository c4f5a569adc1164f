import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkStatisticShape } from '../../../src/domain/checks/statistic-shape.ts';
import { checkStatisticSums, type Table } from '../../../src/domain/checks/statistic-sums.ts';
import { readPrintedNumber } from '../../../src/domain/printed-number.ts';
import { statisticSchema } from '../../../src/domain/statistic.ts';

const aTable = (changes: Partial<Table> = {}): Table => ({
  columns: [
    { id: 'area', label: 'Area', unit: 'text' },
    { id: 'cases', label: 'Cases', unit: 'count' },
    { id: 'repeats', label: 'Repeat cases', unit: 'count' },
    { id: 'share', label: 'Repeat cases (%)', unit: 'percent' },
  ],
  rows: [
    ['North', '1,200', 300, '25.00'],
    ['South', 300, 100, '33.33'],
  ],
  total: ['Total', '1,500', 400, '26.67'],
  sums: ['cases', 'repeats'],
  shares: [{ column: 'share', part: 'repeats', of: 'cases', per: 100 }],
  corrections: [],
  ...changes,
});

const totalOf = (cases: number | string): Table['total'] => ['Total', cases, 400, '26.67'];

const correction = (changes: Partial<Table['corrections'][number]> = {}) => ({
  row: 'total',
  column: 'cases',
  printed: 1501,
  corrected: 1500,
  why: 'The rows add up to 1,500.',
  ...changes,
});

describe('a table whose figures hold', () => {
  it('has no problem', () => {
    expect(checkStatisticSums(aTable())).toEqual([]);
  });

  it('may leave cells of a summed column blank', () => {
    const rows: Table['rows'] = [
      ['North', '1,500', 400, '26.67'],
      ['South', null, null, null],
    ];
    expect(checkStatisticSums(aTable({ rows, shares: [] }))).toEqual([]);
  });
});

describe('a total that does not hold', () => {
  // The total of 1,501 also moves the share of the last row a little; sums are what is looked at.
  const wrong = { total: totalOf(1501), shares: [] };

  it('is a problem, with what the rows come to', () => {
    expect(checkStatisticSums(aTable(wrong))).toEqual([
      { rule: 'wrong-total', row: 'total', column: 'cases', printed: 1501, computed: 1500 },
    ]);
  });

  it('is explained by a correction with the right sum', () => {
    expect(checkStatisticSums(aTable({ ...wrong, corrections: [correction()] }))).toEqual([]);
  });

  it('is explained by a correction that says nobody can know', () => {
    const corrections = [correction({ corrected: null })];
    expect(checkStatisticSums(aTable({ ...wrong, corrections }))).toEqual([]);
  });

  it('is not explained by a correction with another wrong sum', () => {
    const corrections = [correction({ corrected: 1499 })];
    expect(checkStatisticSums(aTable({ ...wrong, corrections }))).toHaveLength(1);
  });

  it('is not explained by a correction of another column', () => {
    const corrections = [correction({ column: 'repeats' })];
    const rules = checkStatisticSums(aTable({ ...wrong, corrections })).map(({ rule }) => rule);
    expect(rules).toEqual(['wrong-total', 'needless-correction']);
  });
});

describe('other mistakes in a sum', () => {
  it('finds a missing total', () => {
    const [problem] = checkStatisticSums(aTable({ total: null, sums: ['cases'] }));
    expect(problem).toMatchObject({ rule: 'total-missing', computed: 1500 });
  });

  it('finds words in a column of numbers', () => {
    const rows: Table['rows'] = [['North', 'more than 140', 400, '26.67']];
    const [problem] = checkStatisticSums(aTable({ rows, sums: ['cases'], shares: [] }));
    expect(problem).toMatchObject({ rule: 'not-a-number', row: 'North' });
  });

  it('finds a correction of a total that holds', () => {
    const [problem] = checkStatisticSums(aTable({ corrections: [correction()] }));
    expect(problem).toMatchObject({ rule: 'needless-correction', column: 'cases' });
  });
});

describe('a share', () => {
  it('may be rounded to the places it shows', () => {
    const rows: Table['rows'] = [['All', '2,134', '1,099', '51%']];
    expect(checkStatisticSums(aTable({ rows, total: null, sums: [] }))).toEqual([]);
  });

  it('is a problem if it is wrong in its last place', () => {
    const rows: Table['rows'] = [['North', '1,200', 300, '25.01']];
    const [problem] = checkStatisticSums(aTable({ rows, total: null, sums: [] }));
    expect(problem).toMatchObject({ rule: 'wrong-share', row: 'North', computed: 25 });
  });

  it('is checked in the total row as well', () => {
    const [problem] = checkStatisticSums(aTable({ total: ['Total', 1500, 400, '26.66'] }));
    expect(problem).toMatchObject({ rule: 'wrong-share', row: 'total' });
  });

  it('is explained by a correction with the right share only', () => {
    const rows: Table['rows'] = [['North', '1,200', 300, '52.00']];
    const corrected = (value: string) => [
      correction({ row: 'North', column: 'share', printed: '52.00', corrected: value }),
    ];
    const table = (value: string) =>
      aTable({ rows, total: null, sums: [], corrections: corrected(value) });
    expect(checkStatisticSums(table('25.00'))).toEqual([]);
    expect(checkStatisticSums(table('26.00'))).toHaveLength(1);
  });
});

describe('the shape of a table', () => {
  it('is refused if a row is too short', () => {
    const rows: Table['rows'] = [['North', '1,200', 300]];
    expect(checkStatisticShape(aTable({ rows }))).toMatchObject([{ rule: 'row-length' }]);
  });

  it('is refused if a sum, share or correction names no column', () => {
    expect(checkStatisticShape(aTable({ sums: ['people'] }))).toMatchObject([
      { rule: 'no-such-column', column: 'people' },
    ]);
  });

  it('is refused if a correction names no row', () => {
    const corrections = [correction({ row: 'West' })];
    expect(checkStatisticShape(aTable({ corrections }))).toMatchObject([{ rule: 'no-such-row' }]);
  });

  it('is refused if a correction misquotes what is printed', () => {
    const corrections = [correction({ printed: 1502 })];
    expect(checkStatisticShape(aTable({ corrections }))).toMatchObject([
      { rule: 'printed-differs', printed: '1,500' },
    ]);
  });
});

const readTable = (file: string) => {
  const [, fields = ''] = /^---\n(.*?)\n---/s.exec(readFileSync(file, 'utf8')) ?? [];
  return statisticSchema.parse(parse(fields));
};

const files = globSync('content/*/statistics/*.md').sort();

const numbersOf = (file: string, column: string): [string, number][] => {
  const table = readTable(`content/hertfordshire/statistics/${file}.md`);
  const position = table.columns.findIndex(({ id }) => id === column);
  return [...table.rows, ...(table.total ? [table.total] : [])].map((row) => [
    String(row[0]),
    readPrintedNumber(row[position] ?? null)?.value ?? 0,
  ]);
};

describe('the real tables', () => {
  it('are there to be checked', () => {
    expect(files.length).toBeGreaterThanOrEqual(20);
  });

  it.each(files)('hold, or say why they do not: %s', (file) => {
    const table = readTable(file);
    expect(checkStatisticShape(table)).toEqual([]);
    expect(checkStatisticSums(table)).toEqual([]);
  });

  it('do not hold for the children of the death reviews, and say so', () => {
    const table = readTable('content/hertfordshire/statistics/death-reviews-by-year.md');
    expect(checkStatisticSums({ ...table, corrections: [] })).toEqual([
      { rule: 'wrong-total', row: 'total', column: 'children', printed: 26, computed: 25 },
    ]);
  });

  const districtsOf: Record<string, string[]> = {
    'St Albans and Dacorum': ['St Albans', 'Dacorum'],
    'East Herts and Broxbourne': ['East Herts', 'Broxbourne'],
    'North Herts and Stevenage': ['North Herts', 'Stevenage'],
    'Watford and Three Rivers': ['Watford', 'Three Rivers'],
    'Welwyn, Hatfield and Hertsmere': ['Welwyn Hatfield', 'Hertsmere'],
    Total: ['Total'],
  };

  it.each(['cases', 'repeats', 'young-victims', 'young-perpetrators'])(
    'of MARAC areas and districts agree on %s',
    (column) => {
      const districts = new Map(numbersOf('marac-by-district', column));
      for (const [area, printed] of numbersOf('marac-by-area', column)) {
        const names = districtsOf[area] ?? [];
        expect(names.reduce((sum, name) => sum + (districts.get(name) ?? NaN), 0)).toBe(printed);
      }
    },
  );

  it('restate the six district rates per 1,000 people', () => {
    const { corrections } = readTable('content/hertfordshire/statistics/marac-by-district.md');
    const rates = corrections.filter(({ column }) => column === 'rate');
    expect(rates).toHaveLength(6);
    for (const { printed, corrected } of rates) {
      expect(Math.abs(Number(printed) / 10 - Number(corrected))).toBeLessThanOrEqual(0.005 + 1e-9);
    }
  });

  it('count as many reviews for each district as the yearly table names', () => {
    const yearly = readTable('content/hertfordshire/statistics/death-reviews-by-year.md');
    const named = yearly.rows.flatMap((row) => String(row[4] ?? '').split(', '));
    const byDistrict = numbersOf('death-reviews-by-district', 'reviews');
    expect(byDistrict).toHaveLength(11);
    for (const [district, reviews] of byDistrict.filter(([name]) => name !== 'Total')) {
      expect(named.filter((name) => name === district)).toHaveLength(reviews);
    }
  });
});
