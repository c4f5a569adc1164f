import { join, resolve } from 'node:path';
import { readContent } from './content/read.ts';
import { allDamages, patternOf, Spoiler, type Outcome } from './mutate-content/try-damage.ts';

// Spoils each field of each real file in every way we can think of, and shows that the content
// check notices all that is wrong and never falls over. Takes minutes.
const root = resolve(import.meta.dirname, '..');
const content = readContent(join(root, 'content'));
const today = new Date().toISOString().slice(0, 10);
const spoiler = new Spoiler(content, process.env['PARTNERSHIP'] || 'hertfordshire', today);

const counts = { noticed: 0, harmless: 0, silent: 0, crashed: 0 };
const failures: Outcome[] = [];
for (const document of content.documents) {
  for (const outcome of spoiler.try(document, allDamages(document))) {
    counts[outcome.end] += 1;
    if (outcome.end === 'silent' || outcome.end === 'crashed') failures.push(outcome);
  }
}

for (const { document, damage, end, message } of failures) {
  const why = message ? `: ${message}` : '';
  console.log(`${end}  ${document.file}  ${patternOf(document, damage)}  ${damage.name}${why}`);
}
const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
console.log(
  `${content.documents.length} files, ${total} damages: ${counts.noticed} noticed, ` +
    `${counts.harmless} harmless (the file is still right), ` +
    `${counts.silent} passed silently, ${counts.crashed} crashed.`,
);
process.exitCode = failures.length > 0 || total === 0 ? 1 : 0;
