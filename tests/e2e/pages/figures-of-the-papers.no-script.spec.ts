import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from '../journeys/reading/journey-test.ts';

interface Expected {
  page: string;
  'as-at': string;
  rows?: string[][];
  says?: string[];
}

const file = resolve(import.meta.dirname, '../../fixtures/paper-figures.yaml');
const papers = parse(readFileSync(file, 'utf8')) as Expected[];

const wordsOf = (html: string): string =>
  html
    .replaceAll(/<(script|style)\b[^]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

// A cell may carry its correction behind the printed value, and thousands get their comma.
const holds = (cell: string, wanted: string): boolean => {
  const value = /^\d{4,}$/.test(wanted) ? Number(wanted).toLocaleString('en-GB') : wanted;
  return cell === wanted || cell === value || cell.startsWith(`${value} `);
};

const hasInOrder = (cells: readonly string[], wanted: readonly string[]): boolean => {
  let from = 0;
  return wanted.every((value) => {
    const at = cells.findIndex((cell, index) => index >= from && holds(cell, value));
    from = at + 1;
    return at >= 0;
  });
};

const rowsOf = (html: string): string[][] =>
  [...html.matchAll(/<tr\b[^>]*>([^]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd]\b[^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      wordsOf(cell).trim(),
    ),
  );

for (const { page: path, 'as-at': date, rows = [], says = [] } of papers) {
  test(`the figures of the council papers stand on ${path} with their date`, ({ site }) => {
    const html = /<main\b[^>]*>([^]*)<\/main>/.exec(site.get(path)?.html ?? '')?.[1] ?? '';
    const words = wordsOf(html);
    expect(words).toContain(date);
    const cells = rowsOf(html);
    expect(rows.filter((row) => !cells.some((one) => hasInOrder(one, row)))).toEqual([]);
    expect(says.filter((figure) => !words.includes(figure))).toEqual([]);
    expect(rows.length + says.length).toBeGreaterThan(2);
  });
}
