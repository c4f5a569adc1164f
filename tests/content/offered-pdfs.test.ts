import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePdf } from '../unit/documents/make-pdf.ts';
import { checkChanged, writeBelow } from './check-files.ts';

const paper = 'content/testshire/publications/plan-2019.md';

test('a PDF is read from the disk, and what it holds is told at the line that offers it', () => {
  const { placed, hasErrors } = checkChanged((root) => {
    const text = readFileSync(join(root, paper), 'utf8');
    const offered = 'documents:\n  - label: The plan (PDF)\n    file: plan.pdf\nchecked:';
    writeBelow(root, paper, text.replace('checked:', offered));
    const pages = [['The plan of the council'], ['Questions? Ring 0900 123 4567.']];
    writeBelow(root, 'public/documents/plan.pdf', makePdf({ pages }));
  });
  const found = placed.filter(({ issue }) => issue === 'unsafe-document');
  expect(found).toMatchObject([
    {
      file: paper,
      location: { line: 10, column: 11 },
      wrong: expect.stringMatching(/^plan\.pdf, page 2: 0900 123 4567 costs the caller/) as string,
    },
  ]);
  expect(hasErrors).toBe(true);
});
