import {
  coverageLevels,
  gapsOf,
  type CoverageCell,
} from '../../src/domain/coverage/coverage-grid.ts';
import { bandIds, type Band } from '../../src/domain/vocabulary.ts';
import { levelWords } from '../../src/i18n/coverage-words.ts';
import { aboutPhrases, bandPhrases } from '../../src/i18n/reason-phrases.ts';
import type { Partnership } from '../../src/domain/partnership.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const rowName = (about: CoverageCell['about']): string =>
  about === null ? 'nothing more is known' : aboutPhrases[about];

const cellMarkup = ({ level, fits, mayFit, held }: CoverageCell): string => {
  const parts = [
    ['fits', fits],
    ['may fit', mayFit],
    ['held', held],
  ] as const;
  const title = parts.flatMap(([name, ids]) => (ids.length ? [`${name}: ${ids.join(', ')}`] : []));
  return `<td class="${level}" title="${escaped(title.join(' · '))}">${levelWords[level].short}</td>`;
};

const tableOf = (
  cells: readonly CoverageCell[],
  band: Band,
  { districts }: Partnership,
): string => {
  const ofBand = cells.filter((cell) => cell.band === band);
  const rows = [...new Set(ofBand.map(({ about }) => about))].map((about) => {
    const row = ofBand.filter((cell) => cell.about === about);
    return `<tr><th scope="row">${escaped(rowName(about))}</th>${row.map(cellMarkup).join('')}</tr>`;
  });
  const heads = districts.map(({ name }) => `<th scope="col">${escaped(name)}</th>`).join('');
  return `<table><caption>Band: ${bandPhrases[band]}</caption>
<thead><tr><th scope="col">Circumstance</th>${heads}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
};

const styles = `body{font:16px/1.4 system-ui;margin:2rem;max-width:90rem}table{border-collapse:collapse;margin:2rem 0}
caption{font-weight:700;text-align:left}td,th{border:1px solid #999;padding:.25rem .5rem;text-align:left}
.named{background:#cde8d0}.support{background:#e4f2e6}.unsure{background:#fff3cd}.line{background:#ffd9b3}.none{background:#f3b5b5;font-weight:700}`;

/** The report as one page of HTML, for commissioners. It is written to .build and never published. */
export function toPage(cells: readonly CoverageCell[], partnership: Partnership): string {
  const counts = coverageLevels.map((level) => {
    const count = cells.filter((cell) => cell.level === level).length;
    const { short, meaning } = levelWords[level];
    return `<li><b>${short}</b>: ${count} of ${cells.length} cells. ${meaning}</li>`;
  });
  const tables = bandIds.map((band) => tableOf(cells, band, partnership));
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Local help in ${escaped(partnership.name)}: what there is and what is missing</title>
<style>${styles}</style></head><body>
<h1>Local help in ${escaped(partnership.name)}: what there is and what is missing</h1>
<p>Worked out from the same records and the same rules that answer visitors. A service counts only with
what may be printed of it. “Held” services exist in the records, but nobody could confirm their number;
point at a cell to see their names.</p>
<ul>${counts.join('\n')}</ul>
<p>${gapsOf(cells).length} of ${cells.length} cells have no local support service that may be printed.</p>
${tables.join('\n')}
</body></html>
`;
}
