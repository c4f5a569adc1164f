import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gatherProblems } from './site/gather-problems.ts';
import { calmWords } from './site/checks/calm-words.ts';
import { exitLinks } from './site/checks/exit-links.ts';
import { html } from './site/checks/html.ts';
import { islandWeight } from './site/checks/island-weight.ts';
import { links } from './site/checks/links.ts';
import { noTraces } from './site/checks/no-traces.ts';
import { outsideLinks } from './site/checks/outside-links.ts';
import { pageFrame } from './site/checks/page-frame.ts';
import { pageWeight } from './site/checks/page-weight.ts';
import { phoneNumbers } from './site/checks/phone-numbers.ts';
import { policy } from './site/checks/policy.ts';
import { searchWeight } from './site/checks/search-weight.ts';
import { promises } from './site/checks/promises.ts';
import { quietFields } from './site/checks/quiet-fields.ts';
import { shareCards } from './site/checks/share-cards.ts';
import { toldTraces } from './site/checks/told-traces.ts';
import { isForEveryone, readSite, type SiteCheck } from './site/site.ts';
import { islandTable, weighIslands } from './site/weigh-islands.ts';
import { weighPages, weightTable } from './site/weigh-pages.ts';

const checks: readonly SiteCheck[] = [
  html,
  links,
  outsideLinks,
  policy,
  exitLinks,
  noTraces,
  quietFields,
  toldTraces,
  promises,
  pageFrame,
  calmWords,
  shareCards,
  phoneNumbers,
  pageWeight,
  searchWeight,
  islandWeight,
];

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
const folder = resolve(values.dir);

if (existsSync(folder)) {
  process.exitCode = (await checkSite()) ? 0 : 1;
} else {
  console.error(`${folder} holds no built site. Build one: npm run build`);
  process.exitCode = 1;
}

async function checkSite(): Promise<boolean> {
  const site = readSite(folder);
  const professionals = site.pages.filter((page) => !isForEveryone(page));
  print(
    'Pages for everyone, bytes:',
    weightTable(await weighPages(site.pages.filter(isForEveryone))),
  );
  print('Pages for professionals, bytes:', weightTable(await weighPages(professionals)));
  print('Islands, bytes with brotli:', islandTable(await weighIslands(site)));
  let count = 0;
  for (const check of checks) {
    const problems = await check.problems(site);
    count += problems.length;
    print(`${problems.length === 0 ? 'ok  ' : 'BAD '} ${check.name}`, gatherProblems(problems));
  }
  console.log(`${site.pages.length} pages, ${count} problems`);
  return count === 0 && site.pages.length > 0;
}

function print(heading: string, lines: readonly string[]): void {
  console.log([heading, ...lines.map((line) => `  ${line}`)].join('\n'));
}
