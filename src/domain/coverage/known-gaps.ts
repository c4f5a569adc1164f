import type { About } from '../vocabulary.ts';
import type { CoverageCell, CoverageLevel } from './coverage-grid.ts';

/** What is missing, boiled down for everyone: no band is named, and no service either. */
export interface KnownGaps {
  /** Districts without any local support service that may be printed, whoever asks. */
  areas: readonly string[];
  /** People for whom other districts have none, with those districts. */
  people: readonly { about: About; areas: readonly string[] }[];
  /** People for whom no district has a support service of which we are sure. */
  unsure: readonly About[];
}

const gap: readonly CoverageLevel[] = ['line', 'none'];
const sure: readonly CoverageLevel[] = ['named', 'support'];

/** In: every cell of the grid. Out: the gaps, in the order of the cells; a gap is one in every band. */
export function knownGaps(cells: readonly CoverageCell[]): KnownGaps {
  const everyArea = [...new Set(cells.map(({ area }) => area))];
  const everyAbout = [...new Set(cells.flatMap(({ about }) => about ?? []))];
  const isGap = (area: string, about: About | null): boolean =>
    cells
      .filter((cell) => cell.area === area && cell.about === about)
      .every(({ level }) => gap.includes(level));
  const areas = everyArea.filter((area) => isGap(area, null));
  const people = everyAbout.flatMap((about) => {
    const without = everyArea.filter((area) => !areas.includes(area) && isGap(area, about));
    return without.length > 0 ? [{ about, areas: without }] : [];
  });
  const isSure = (about: About): boolean =>
    cells.some((cell) => cell.about === about && sure.includes(cell.level));
  return { areas, people, unsure: everyAbout.filter((about) => !isSure(about)) };
}
