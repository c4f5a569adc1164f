import { rmSync } from 'node:fs';
import { writeBrokenSources } from './mutate-guard/broken-sources.ts';
import { leavingMutations } from './mutate-guard/leaving-mutations.ts';
import type { Mutation } from './mutate-guard/mutation.ts';
import { reachingMutations } from './mutate-guard/reaching-mutations.ts';
import { runExitSuite } from './mutate-guard/run-exit-suite.ts';

// Breaks the exit in many ways and shows that the tests notice each.
// Words on the command line choose among the mutations by name.
const words = process.argv.slice(2);
const mutations = [...leavingMutations, ...reachingMutations].filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);

const chosenTests = mutations.map(({ noticedBy }) => noticedBy).join('|');
const unbroken = runExitSuite(process.cwd(), words.length > 0 ? { grep: chosenTests } : {});
console.log(`unbroken: ${unbroken.tests} tests, ${unbroken.red.length} red`);
for (const title of unbroken.red) console.log(`  red: ${title}`);

let survivors = 0;
if (unbroken.red.length === 0) {
  console.log('| mutation | red tests | killed |\n| --- | --- | --- |');
  for (const mutation of mutations) {
    const red = findRedTests(mutation);
    const explanation = mutation.unnoticedBecause && `explained: ${mutation.unnoticedBecause}`;
    if (red.length === 0 && !explanation) survivors++;
    const verdict = red.length > 0 ? 'yes' : (explanation ?? 'NO');
    const named = red.slice(0, 2).join('; ') + (red.length > 2 ? `; ${red.length - 2} more` : '');
    console.log(`| ${mutation.name} | ${named} | ${verdict} |`);
  }
  console.log(`${mutations.length} mutations, ${survivors} not noticed and not explained`);
}
process.exitCode = unbroken.red.length > 0 || survivors > 0 || mutations.length === 0 ? 1 : 0;

// The tests that should notice come first; if they do not, every test gets its chance.
function findRedTests(mutation: Mutation): string[] {
  const sources = writeBrokenSources(mutation);
  const { red } = runExitSuite(sources, { grep: mutation.noticedBy });
  const all = red.length > 0 ? red : runExitSuite(sources, { stopAtFirst: true }).red;
  rmSync(sources, { recursive: true });
  return all;
}
