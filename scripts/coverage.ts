import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { coverageGrid, coverageLevels, gapsOf } from '../src/domain/coverage/coverage-grid.ts';
import { toMatchCatalogue } from '../src/domain/matching/to-match-entry.ts';
import { levelWords } from '../src/i18n/coverage-words.ts';
import { toCsv } from './coverage/csv.ts';
import { toPage } from './coverage/page.ts';
import { loadContent } from './matching/load-content.ts';

const folder = resolve(import.meta.dirname, '../.build/coverage');
const content = loadContent(process.env.PARTNERSHIP || 'hertfordshire');
const cells = coverageGrid(toMatchCatalogue(content, 'professional'));

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'coverage.csv'), toCsv(cells));
writeFileSync(join(folder, 'index.html'), toPage(cells, content.partnership));

for (const level of coverageLevels) {
  const count = cells.filter((cell) => cell.level === level).length;
  console.log(`${levelWords[level].short.padEnd(10)} ${String(count).padStart(4)} cells`);
}
console.log(
  `${gapsOf(cells).length} of ${cells.length} cells without local support that may be printed`,
);
console.log('Written: .build/coverage/index.html and .build/coverage/coverage.csv');
