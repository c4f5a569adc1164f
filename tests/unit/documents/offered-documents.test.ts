import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../scripts/content/read.ts';
import { checkDocuments } from '../../../src/domain/checks/documents/offered-documents.ts';
import type { PdfReading, ReadPdf } from '../../../src/domain/checks/documents/pdf-reading.ts';
import type { Document, Ground } from '../../../src/domain/checks/ground.ts';

const goodRoot = resolve(import.meta.dirname, '../../fixtures/content/good');
const file = 'content/testshire/publications/plan-2019.md';

const offering = (document: Document): Document =>
  document.file === file && document.record
    ? {
        ...document,
        record: {
          ...document.record,
          documents: [{ label: 'The plan (PDF)', file: 'plan.pdf', thirdParty: false }],
        } as Document['record'],
      }
    : document;

const ground: Ground = {
  documents: readContent(join(goodRoot, 'content')).documents.map(offering),
  partnership: 'testshire',
  today: '2026-11-22',
  allowsMadeUpNumbers: true,
};

const words = 'A page with enough words on it.';

const aPdf = (pages: readonly string[], more: Partial<ReadPdf> = {}): ReadPdf => ({
  state: 'read',
  pages: pages.map((text) => ({ text, beside: [] })),
  about: [],
  author: '',
  attached: [],
  runsScript: false,
  ...more,
});

const told = (reading: PdfReading, others: readonly string[] = []) =>
  checkDocuments(
    ground,
    new Map([['plan.pdf', reading], ...others.map((name) => [name, aPdf([words])] as const)]),
  ).map(({ severity, issue, wrong }) => ({ severity, issue, wrong }));

test('a PDF with nothing to hide is no problem', () => {
  expect(told(aPdf([words, 'In danger, call 999. Write to help@testshire.example.']))).toEqual([]);
});

test('a problem stands where the publication names the file, and says what to do', () => {
  const [found] = checkDocuments(ground, new Map([['plan.pdf', { state: 'locked' }]]));
  expect(found).toMatchObject({
    file,
    path: ['documents', 0, 'file'],
    issue: 'unreadable-document',
    wrong: 'The document plan.pdf cannot be read: it opens only with a password.',
    write: 'Open it, save it anew as PDF without a password, or give the url of where it is.',
  });
});

test.each([
  ['no-pdf', 'The document plan.pdf cannot be offered: it is no PDF.'],
  ['broken', 'The document plan.pdf cannot be read: it is damaged, or not a whole PDF.'],
  [
    'slow',
    'The document plan.pdf cannot be read: reading it takes longer than a minute, or more memory than there is.',
  ],
] as const)('a file that is %s is told kindly', (state, wrong) => {
  expect(told({ state })).toMatchObject([{ severity: 'error', wrong }]);
});

test('a file that is not there, and one that no publication offers, are errors', () => {
  expect(
    checkDocuments(ground, new Map([['other.pdf', aPdf([words])]])).map(({ wrong }) => wrong),
  ).toEqual([
    'The document plan.pdf cannot be offered: it is not in public/documents.',
    'No publication offers other.pdf, but everything in public/documents is published.',
  ]);
});

test('a scan is a warning, and single pictures among pages are good to know', () => {
  expect(told(aPdf(['', ' 2 ']))).toMatchObject([
    { severity: 'warning', issue: 'document-without-text' },
  ]);
  expect(told(aPdf(['', words, '', words, '']))).toEqual([
    {
      severity: 'note',
      issue: 'pages-without-text',
      wrong: 'These pages of plan.pdf hold no text that could be searched or checked: 1, 3 and 5.',
    },
  ]);
});

describe('numbers in a PDF', () => {
  test.each([
    ['Ring 0900 123 4567 today', '0900 123 4567 costs the caller money'],
    ['Ring 0808 157 0999 today', '0808 157 0999 is in the text, but no entry holds it'],
    ['Tel: 01632\n960 321', '01632 960 321 is in the text, but no entry holds it'],
    ['Tel: +44 (0)1632 960321.', 'is in the text, but no entry holds it'],
    ['0 12 340 01632 960321 17 2019', '01632 960321 is in the text, but no entry holds it'],
  ])('are told with their page: %s', (text, wrong) => {
    const found = told(aPdf([words, `${words}\n${text}`]));
    expect(found).toMatchObject([{ severity: 'error', issue: 'unsafe-document' }]);
    expect(found[0]?.wrong).toContain(`plan.pdf, page 2: `);
    expect(found[0]?.wrong).toContain(wrong);
  });

  test.each([
    'Cases 2019 2020 2021 2022: 12 340 561 782 1 204',
    '0 0 12 5 6 7 8 9 10 11 12 13 14',
    'Between 22/11/2024 and 01.12.2025, £1,250,000',
    'Table 3: 45% 1,204 0.35 0.41 0.38 0.39',
  ])('are not seen in the figures of a table: %s', (text) => {
    expect(told(aPdf([`${words}\n${text}`]))).toEqual([]);
  });

  test('are seen in links, comments and properties too, and told once for many pages', () => {
    const page = { text: words, beside: ['tel:01632960321'] };
    const wrong =
      '01632960321 is in the text, but no entry holds it as a number that may be printed.';
    expect(
      told({ ...aPdf([]), pages: [page, page, page], about: ['Ring 01632960321'] }),
    ).toMatchObject([
      { wrong: `plan.pdf, page 1, 2 and 3: ${wrong}` },
      { wrong: `plan.pdf, its properties: ${wrong}` },
    ]);
  });
});

test('the address of a safe place is an error; another address on the page is none', () => {
  const lines = (near: string) =>
    [words, near, ...Array.from({ length: 9 }, () => words), '12 Sample Street'].join('\n');
  expect(told(aPdf([lines('The refuge is at 5 Example Road, AB1 2CD')]))).toMatchObject([
    {
      severity: 'error',
      wrong: expect.stringContaining('“5 Example Road” may tell where') as string,
    },
    { severity: 'error', wrong: expect.stringContaining('“AB1 2CD” may tell where') as string },
  ]);
  expect(told(aPdf([lines('The council house')]))).toEqual([]);
});

test('people’s addresses, names of officers, markings and authors are told', () => {
  expect(told(aPdf([`${words} Write to sam.sample@testshire.example`]))).toMatchObject([
    {
      severity: 'error',
      wrong: expect.stringContaining('looks like one person’s address') as string,
    },
  ]);
  expect(told(aPdf([`${words} Signed by Cllr Sam Sample`]))).toMatchObject([
    { severity: 'warning', issue: 'doubtful-document' },
  ]);
  expect(told(aPdf([`${words} OFFICIAL SENSITIVE`]))).toMatchObject([
    { severity: 'error', issue: 'unsafe-document' },
  ]);
  expect(told(aPdf([words], { author: 'Sam Sample' }))).toEqual([
    {
      severity: 'warning',
      issue: 'doubtful-document',
      wrong: 'plan.pdf, its properties: They name “Sam Sample” as author: a person?',
    },
  ]);
  expect(told(aPdf([words], { author: 'Testshire County Council' }))).toEqual([]);
});

test('a PDF that carries files or runs a script is an error', () => {
  const found = told(aPdf([words], { attached: ['names.xls'], runsScript: true }));
  expect(found.map(({ severity, wrong }) => [severity, wrong])).toEqual([
    [
      'error',
      'plan.pdf, inside: It carries another file (names.xls), which nobody looked through.',
    ],
    ['error', 'plan.pdf, inside: It runs a script when it is opened.'],
  ]);
});
