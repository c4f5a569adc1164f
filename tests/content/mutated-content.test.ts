import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read.ts';
import { oneOfEachSort } from '../../scripts/mutate-content/choose-damages.ts';
import { patternOf, Spoiler, type Outcome } from '../../scripts/mutate-content/try-damage.ts';
import { checkTexts, goodText } from './check-files.ts';

const root = resolve(import.meta.dirname, '../..');

const tell = ({ document, damage, end, message = '' }: Outcome): string =>
  `${end}: ${document.file}, ${patternOf(document, damage)}, ${damage.name} ${message}`;

// Some of five thousand sorts; `npm run mutate:content` tries them all.
test('real content with one field spoiled is noticed, and the check never falls over', () => {
  const { documents, sources, problems } = readContent(join(root, 'content'));
  const spoiler = new Spoiler({ documents, sources, problems }, 'hertfordshire', '2026-11-22');
  const plan = oneOfEachSort(documents, 37);
  const outcomes = [...plan].flatMap(([document, damages]) => spoiler.try(document, damages));
  const count = (end: Outcome['end']): number => outcomes.filter((one) => one.end === end).length;
  console.log(
    `${outcomes.length} damages: ${count('noticed')} noticed, ${count('harmless')} harmless, ` +
      `${count('silent')} silent, ${count('crashed')} crashed`,
  );
  expect(outcomes.filter(({ end }) => end === 'silent' || end === 'crashed').map(tell)).toEqual([]);
  expect(count('noticed')).toBeGreaterThan(100);
}, 300_000);

const files = [
  'content/national/helplines/night-line.md',
  'content/national/guides/first-steps.md',
  'content/testshire/partnership.yaml',
  'content/testshire/statistics/calls-2019.md',
];
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '---\n',
    '\n',
    ': ',
    '- ',
    '"',
    '[',
    '{',
    '&a ',
    '*a',
    '!!',
    '|\n',
    '\t',
    '#',
    '\u0000',
  ),
);

test('files with a stretch of text replaced by anything never make the check fall over', () => {
  let told = 0;
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(40), piece, (file, at, cut, put) => {
      const text = goodText(file);
      const from = at % text.length;
      const { placed } = checkTexts({ [file]: text.slice(0, from) + put + text.slice(from + cut) });
      for (const { wrong, write, location } of placed) {
        expect(wrong).not.toMatch(/undefined|\[object|NaN/);
        expect(write).not.toMatch(/undefined|\[object|NaN/);
        if (location) expect(location.line).toBeGreaterThan(0);
      }
      if (placed.length > 1) told += 1;
    }),
    { numRuns: 150, seed: 20261122 },
  );
  expect(told).toBeGreaterThan(75);
});
