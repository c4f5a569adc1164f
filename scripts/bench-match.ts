import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { match } from '../src/domain/matching/match.ts';
import type { MatchCatalogue } from '../src/domain/matching/match-entry.ts';
import { toMatchCatalogue } from '../src/domain/matching/to-match-entry.ts';
import { benchAnswers, bigCatalogue, median } from './bench-match/big-catalogue.ts';
import { timeInChromium, type MatchTimes } from './bench-match/in-chromium.ts';
import { shortfalls } from './bench-match/shortfalls.ts';
import { tellMatches, tellTaps, tellVisits } from './bench-match/tell-bench.ts';
import { timeFirstVisit, type FirstVisit } from './bench-match/time-first-visit.ts';
import { timeTaps } from './bench-match/time-taps.ts';
import { links } from './link-simulator/links.ts';
import { loadContent } from './matching/load-content.ts';
import { islandWeight } from './site/checks/island-weight.ts';
import { readSite } from './site/site.ts';
import { islandTable, weighIslands } from './site/weigh-islands.ts';

const sizes = [100, 1_000, 10_000] as const;
const slowdown = 6;
const rounds = 60;
const now = new Date('2026-11-25T11:00:00Z');
const built = resolve('dist');

const timeInNode = (catalogue: MatchCatalogue): MatchTimes => {
  const times = Array.from({ length: rounds + 20 }, (_, round) => {
    const started = performance.now();
    match(catalogue, benchAnswers[round % benchAnswers.length] ?? {}, now);
    return performance.now() - started;
  });
  return { first: times[0] ?? NaN, warm: times.slice(20) };
};

const tell = (heading: string, body: string): void => console.log(`\n${heading}\n${body}`);

// A machine that does other things gives longer times: whoever reads them should know.
const tellMachine = (when: string): void => {
  const wanting = loadavg()[0]?.toFixed(1) ?? 'unknown';
  tell(`Machine, ${when}`, `${availableParallelism()} processors, load ${wanting}`);
};

const measure = async (): Promise<string[]> => {
  const real = toMatchCatalogue(loadContent('hertfordshire'), 'public');
  const catalogues = sizes.map((size) => bigCatalogue(real, size));
  tell('One match, Node', tellMatches(sizes, catalogues.map(timeInNode)));
  const matches = await timeInChromium(catalogues, slowdown, rounds);
  tell(`One match, Chromium, processor ${slowdown} times slower`, tellMatches(sizes, matches));
  const [, atThousand = NaN, atTenThousand = NaN] = matches.map(({ warm }) => median(warm));

  const site = readSite(built);
  tell('Islands, bytes with brotli', islandTable(await weighIslands(site)).join('\n'));

  const taps = await timeTaps(built, slowdown, 5);
  tell(`Every answer ticked, processor ${slowdown} times slower`, tellTaps(taps));

  const visits: FirstVisit[] = [];
  for (let visit = 0; visit < 5; visit += 1) visits.push(await timeFirstVisit(built, links.slow3g));
  tell('First visits to the questions, slow 3G, processor 4 times slower', tellVisits(visits));

  return [
    ...shortfalls({
      match: atThousand,
      growth: atTenThousand / atThousand,
      tap: median(taps.toQuestion),
      visits,
    }),
    ...(await islandWeight.problems(site)),
  ];
};

if (existsSync(built)) {
  tellMachine('before');
  const short = await measure();
  tellMachine('after');
  tell('Falls short', short.join('\n') || 'of nothing');
  process.exitCode = short.length === 0 ? 0 : 1;
} else {
  console.error('There is no built site to measure. Build one: npm run build');
  process.exitCode = 1;
}
