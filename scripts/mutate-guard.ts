import { rmSync } from 'node:fs';
import { allMutations } from './mutate-guard/all-mutations.ts';
import { writeBrokenSources } from './mutate-guard/broken-sources.ts';
import type { Mutation } from './mutate-guard/mutation.ts';
import { runExitSuite } from './mutate-guard/run-exit-suite.ts';

// Breaks the exit in many ways and shows that the tests notice each.
// Words on the command line choose among the mutations by name.
const words = process.argv.slice(2);
const mutations = allMutations.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);
// The tests wait more than they work: two runs at once cost little more than one.
const runsAtOnce = 2;

const chosenTests = mutations.map(({ noticedBy }) => noticedBy).join('|');
const unbroken = await runExitSuite(process.cwd(), words.length > 0 ? { grep: chosenTests } : {});
console.log(`unbroken: ${unbroken.titles.length} tests, ${unbroken.red.length} red`);
for (const title of unbroken.red) console.log(`  red: ${title}`);
const noTest = mutations.filter(
  ({ noticedBy }) => !unbroken.titles.some((title) => new RegExp(noticedBy).test(title)),
);
for (const { name, noticedBy } of noTest) console.log(`  ${name}: no test is named ${noticedBy}`);

let survivors = 0;
if (unbroken.red.length === 0 && noTest.length === 0) {
  console.log('| mutation | first red test | killed |\n| --- | --- | --- |');
  const waiting = [...mutations];
  await Promise.all(Array.from({ length: runsAtOnce }, () => judgeNext(waiting)));
  console.log(`${mutations.length} mutations, ${survivors} not noticed and not explained`);
}
const isProven = mutations.length > 0 && unbroken.red.length + noTest.length + survivors === 0;
process.exitCode = isProven ? 0 : 1;

async function judgeNext(waiting: Mutation[]): Promise<void> {
  const mutation = waiting.shift();
  if (!mutation) return;
  const red = await findRedTests(mutation);
  const explanation = mutation.unnoticedBecause && `explained: ${mutation.unnoticedBecause}`;
  if (red.length === 0 && !explanation) survivors++;
  const verdict = red.length > 0 ? 'yes' : (explanation ?? 'NO');
  console.log(`| ${mutation.name} | ${red[0] ?? ''} | ${verdict} |`);
  await judgeNext(waiting);
}

// The tests that should notice come first; if they do not, every test gets its chance.
async function findRedTests(mutation: Mutation): Promise<string[]> {
  const sources = writeBrokenSources(mutation);
  const options = { stopAtFirst: true, workers: 1 };
  const { red } = await runExitSuite(sources, { ...options, grep: mutation.noticedBy });
  const wantsAll = red.length === 0 && !mutation.unnoticedBecause;
  const all = wantsAll ? (await runExitSuite(sources, options)).red : red;
  rmSync(sources, { recursive: true });
  return all;
}
