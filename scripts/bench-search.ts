import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { manyEntries } from './bench-search/many-entries.ts';
import { pagefindAlone } from './bench-search/pagefind-alone.ts';
import { tellVisits, type Timed } from './bench-search/tell-visits.ts';
import { timeVisit, type Way } from './bench-search/time-visit.ts';
import { links } from './link-simulator/links.ts';

const built = resolve('dist');
const work = await mkdtemp(join(tmpdir(), 'bench-search-'));
const ours = { path: '/search/', field: '#look-for', result: '#found .results a' };
const sizes = [100, 1_000, 10_000];

const ways: Way[] = [
  { name: 'our box', folder: built, ...ours },
  {
    name: 'our box, inside every page',
    folder: built,
    ...ours,
    result: '#deep-found h3 a',
    button: '#deep-start',
  },
  {
    name: 'Pagefind alone, its own interface',
    folder: join(work, 'alone'),
    path: '/search/',
    field: 'pagefind-input input',
    result: 'pagefind-results a',
  },
  ...sizes.map((size) => ({
    name: `our box, ${size.toLocaleString('en-GB')} entries`,
    folder: join(work, String(size)),
    ...ours,
  })),
];

try {
  await pagefindAlone(built, join(work, 'alone'));
  for (const size of sizes) await manyEntries(built, join(work, String(size)), size);
  const timed: Timed[] = [];
  for (const link of [links.slow3g, links.fast3g, links.twoG])
    for (const way of ways)
      timed.push({ link: link.name, way: way.name, ...(await timeVisit(way, link)) });
  console.log(tellVisits(timed));
  const ourSlow = timed.find(({ link, way }) => link === 'slow 3G' && way === 'our box');
  process.exitCode = ourSlow && ourSlow.first < 3000 && ourSlow.next < 200 ? 0 : 1;
} finally {
  await rm(work, { recursive: true, force: true });
}
