import { join, resolve } from 'node:path';
import { londonDay } from '../src/domain/checks/london-day.ts';
import { readContent } from './content/read.ts';
import { oneOfEachSort } from './mutate-content/choose-damages.ts';
import { allDamages, patternOf, Spoiler, type Outcome } from './mutate-content/try-damage.ts';

// Spoils the fields of the real files in every way we can think of, and shows that the content check
// notices all that is wrong and never falls over. One damage of each sort takes minutes; with --all,
// every field of every file, it takes more than an hour.
const { documents, ...rest } = readContent(join(resolve(import.meta.dirname, '..'), 'content'));
const partnership = process.env['PARTNERSHIP'] || 'hertfordshire';
const spoiler = new Spoiler({ documents, ...rest }, partnership, londonDay(new Date()));
const plan = process.argv.includes('--all')
  ? new Map(documents.map((document) => [document, allDamages(document)]))
  : oneOfEachSort(documents, 1);

const counts = { noticed: 0, harmless: 0, silent: 0, crashed: 0 };
const tell = ({ document, damage, end, message }: Outcome): void => {
  const why = message ? `: ${message}` : '';
  console.log(`${end}  ${document.file}  ${patternOf(document, damage)}  ${damage.name}${why}`);
};
for (const [document, damages] of plan) {
  for (const outcome of spoiler.try(document, damages)) {
    counts[outcome.end] += 1;
    if (outcome.end === 'silent' || outcome.end === 'crashed') tell(outcome);
  }
}

const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
console.log(
  `${plan.size} files, ${total} damages: ${counts.noticed} noticed, ` +
    `${counts.harmless} harmless (the file is still right), ` +
    `${counts.silent} passed silently, ${counts.crashed} crashed.`,
);
process.exitCode = counts.silent + counts.crashed > 0 || total === 0 ? 1 : 0;
