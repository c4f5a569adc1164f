import { brotliCompressSync } from 'node:zlib';
import { match } from '../src/domain/matching/match.ts';
import type { MatchCatalogue } from '../src/domain/matching/match-entry.ts';
import { toMatchCatalogue } from '../src/domain/matching/to-match-entry.ts';
import { benchAnswers, bigCatalogue, median } from './bench-match/big-catalogue.ts';
import { timeInChromium } from './bench-match/in-chromium.ts';
import { loadContent } from './matching/load-content.ts';

const sizes = [100, 1_000, 10_000] as const;
const slowdown = 6;
const oneFrame = 16;
const now = new Date('2026-11-25T11:00:00Z');

const real = toMatchCatalogue(loadContent('hertfordshire'), 'public');
const catalogues = sizes.map((size) => bigCatalogue(real, size));

const timeInNode = (catalogue: MatchCatalogue, rounds: number): number[] => {
  const measured: number[] = [];
  for (let round = 0; round < rounds + 20; round += 1) {
    const started = performance.now();
    match(catalogue, benchAnswers[round % benchAnswers.length] ?? {}, now);
    if (round >= 20) measured.push(performance.now() - started);
  }
  return measured;
};

const tell = (where: string, times: readonly number[][]): number[] => {
  const middles = times.map(median);
  console.log(`\n${where}\n| services | median ms | µs a service | times the row above |`);
  console.log('| --- | --- | --- | --- |');
  sizes.forEach((size, index) => {
    const middle = middles[index] ?? 0;
    const before = index > 0 ? (middle / (middles[index - 1] ?? 1)).toFixed(1) : '';
    const each = ((1000 * middle) / size).toFixed(2);
    console.log(`| ${size} | ${middle.toFixed(2)} | ${each} | ${before} |`);
  });
  return middles;
};

tell(
  'Node',
  catalogues.map((catalogue) => timeInNode(catalogue, 60)),
);
const chromium = await timeInChromium(catalogues, slowdown, 60);
const [, atThousand = Infinity, atTenThousand = Infinity] = tell(
  `Chromium, processor ${slowdown} times slower`,
  chromium.times,
);

const embedded = JSON.stringify(real);
console.log(`\nEngine: ${chromium.bytes} bytes minified.`);
console.log(
  `Records of ${real.entries.length} entries: ${embedded.length} bytes of JSON, ${brotliCompressSync(embedded).length} with brotli.`,
);
const growth = atTenThousand / atThousand;
console.log(
  `One frame is ${oneFrame} ms: 1,000 services take ${atThousand.toFixed(1)} ms. Ten times as many take ${growth.toFixed(1)} times as long.`,
);
// Linear growth with room for sorting and for a busy machine.
process.exitCode = atThousand < oneFrame && growth < 20 ? 0 : 1;
