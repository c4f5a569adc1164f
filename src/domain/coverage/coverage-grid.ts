import { verdictOf } from '../matching/criteria.ts';
import { reasonsFor } from '../matching/every-criterion.ts';
import { followRules } from '../matching/follow-rules.ts';
import type { MatchCatalogue, MatchEntry } from '../matching/match-entry.ts';
import type { Reason } from '../matching/outcome.ts';
import { situationOf } from '../matching/situation.ts';
import { aboutIds, bandIds, type About, type Band, type EntryKind } from '../vocabulary.ts';

/**
 * What a cell of the grid has, best first.
 *
 * `named`: a local support service that surely fits and names this circumstance. `support`: one
 * that surely fits. `unsure`: only services of which something is not known. `line`: no support
 * service, only a helpline, statutory services or help for afterwards. `none`: nothing local at all.
 */
export const coverageLevels = ['named', 'support', 'unsure', 'line', 'none'] as const;

export type CoverageLevel = (typeof coverageLevels)[number];

/** One area, band and circumstance, with the ids of the local entries that answer it. */
export interface CoverageCell {
  area: string;
  band: Band;
  /** `null` = nothing more is known of the person. */
  about: About | null;
  level: CoverageLevel;
  fits: readonly string[];
  mayFit: readonly string[];
  /** Services that would answer, but of which nothing may be printed until somebody confirms it. */
  held: readonly string[];
  /** The helpline, statutory services, counselling and recovery. */
  lines: readonly string[];
}

/** Kinds that stand by a person while it goes on. Counselling and recovery come after. */
const supportKinds: readonly EntryKind[] = [
  'casework',
  'advocacy',
  'safe-accommodation',
  'community',
  'drop-in',
];

const isForVictims = ({ local, helps, kind }: MatchEntry): boolean =>
  local && helps.includes('self') && kind !== 'perpetrator';

const isPrinted = ({ ways, state }: MatchEntry): boolean => ways.length > 0 || state === 'link';

/** For other people alone, or of another district and perhaps not for people from this one. */
const isForOthers = (reasons: readonly Reason[]): boolean =>
  reasons.some(
    ({ criterion, kind, whose }) =>
      (criterion === 'only-for' && whose === 'answer') ||
      (criterion === 'area' && kind === 'unknown'),
  );

const names = (reasons: readonly Reason[]): boolean =>
  reasons.some(
    ({ criterion, kind }) =>
      kind === 'meets' && ['expert', 'welcomes', 'only-for', 'gender'].includes(criterion),
  );

const cellOf = (
  entries: readonly MatchEntry[],
  area: string,
  band: Band,
  about: About | null,
): CoverageCell => {
  const situation = situationOf(
    { who: 'professional', area, band, about: about ? [about] : [] },
    followRules,
  );
  const judged = entries
    .map((entry) => ({ entry, reasons: reasonsFor(entry, situation) }))
    .map((one) => ({ ...one, verdict: verdictOf(one.reasons) }))
    .filter(({ verdict, reasons }) => verdict !== 'does-not-fit' && !isForOthers(reasons));
  const ids = (list: typeof judged) => list.map(({ entry }) => entry.id).sort();
  const printed = judged.filter(({ entry }) => isPrinted(entry));
  const support = printed.filter(({ entry }) => supportKinds.includes(entry.kind));
  const fitting = support.filter(({ verdict }) => verdict === 'fits');
  const lines = printed.filter(({ entry }) => !supportKinds.includes(entry.kind));
  const level = (): CoverageLevel => {
    if (about && fitting.some(({ reasons }) => names(reasons))) return 'named';
    if (fitting.length > 0) return 'support';
    if (support.length > 0) return 'unsure';
    return lines.length > 0 ? 'line' : 'none';
  };
  return {
    area,
    band,
    about,
    level: level(),
    fits: ids(fitting),
    mayFit: ids(support.filter(({ verdict }) => verdict === 'may-fit')),
    held: ids(judged.filter(({ entry }) => entry.state === 'held')),
    lines: ids(lines),
  };
};

/**
 * Lays out what local help there is for every district, band and circumstance, from the same
 * judges that answer visitors. In: the professionals’ catalogue. Out: cells in a fixed order.
 */
export function coverageGrid({ entries, place }: MatchCatalogue): CoverageCell[] {
  const local = entries.filter(isForVictims);
  return place.districts.flatMap((area) =>
    bandIds.flatMap((band) => [null, ...aboutIds].map((about) => cellOf(local, area, band, about))),
  );
}

/** Cells without any local support service that may be printed. */
export const gapsOf = (cells: readonly CoverageCell[]): CoverageCell[] =>
  cells.filter(({ level }) => level === 'line' || level === 'none');
