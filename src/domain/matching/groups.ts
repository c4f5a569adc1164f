import { addedForGuarantees } from './always.ts';
import { toMatched, type Candidate } from './candidate.ts';
import { emergencyGroup } from './emergency.ts';
import type { MatchCatalogue } from './match-entry.ts';
import type { CriterionKind, Group, GroupId, Matched, Reason } from './outcome.ts';
import { rank } from './rank.ts';
import { isAskedFor } from './relevance.ts';
import type { Situation } from './situation.ts';

/** A tired person reads a few cards, not twenty. Everything else stays one page away. */
const bestAtMost = 6;
const perTickAtMost = 4;
const othersAtMost = 12;

const ticked: readonly CriterionKind[] = ['danger', 'need', 'concern', 'expert', 'only-for'];

const ticksOf = ({ reasons }: Candidate): string[] => {
  const ticks: string[] = [];
  for (const { kind, criterion, values = [] } of reasons) {
    if (kind === 'meets' && ticked.includes(criterion)) ticks.push(...values);
  }
  return ticks;
};

/** Local, and not only perhaps for people of this district. */
const isNearby = ({ entry, reasons }: Candidate): boolean =>
  entry.local && !reasons.some(({ criterion, kind }) => criterion === 'area' && kind === 'unknown');

/** A record that names no ages is not thought to refuse grown-ups, or those who are nearly so. */
const isMereForm = ({ criterion, values = [] }: Reason, { ages }: Situation): boolean =>
  criterion === 'age' && values.length === 0 && ages.every(([youngest]) => youngest >= 16);

/** It surely fits, but for ages that nobody would think it refuses. */
const isAsGoodAsSure = ({ isSure, reasons }: Candidate, situation: Situation): boolean =>
  isSure || reasons.every((one) => one.kind === 'meets' || isMereForm(one, situation));

/**
 * How to reach it, or whether it thought of just this, is not known, but somebody who asks finds
 * out. To have told of oneself does not push what was asked for out of sight.
 */
const isSoft = (reason: Reason, situation: Situation): boolean =>
  reason.kind === 'meets' ||
  reason.criterion === 'contact' ||
  reason.criterion === 'way-in' ||
  reason.criterion === 'not-listed' ||
  (reason.criterion === 'gender' && reason.values?.length === 0) ||
  isMereForm(reason, situation);

/** Keeps, in order, the first few for each thing that was ticked, and every service nearby. */
const fewPerTick = (candidates: readonly Candidate[], shown: readonly Candidate[]) => {
  const counts = new Map<string, number>();
  const count = (ticks: readonly string[]): void => {
    for (const tick of ticks) counts.set(tick, (counts.get(tick) ?? 0) + 1);
  };
  for (const one of shown) count(ticksOf(one));
  return candidates.filter((one) => {
    const ticks = ticksOf(one);
    const isWanted = ticks.some((tick) => (counts.get(tick) ?? 0) < perTickAtMost);
    if (isWanted) count(ticks);
    return isWanted || isNearby(one);
  });
};

/**
 * One council is asked for housing. Those of other districts are shown only if the own one has no
 * number to call: any council must help (pathways §3, “housing tonight”).
 */
const withoutOtherCouncils = (ranked: readonly Candidate[], { area }: Situation): Candidate[] => {
  const isOwn = ({ entry }: Candidate) => area !== null && entry.areas.includes(area);
  const isCouncil = ({ entry }: Candidate) => entry.local && entry.kind === 'housing';
  const hasOwn = ranked.some((one) => isCouncil(one) && isOwn(one) && one.entry.ways.length > 0);
  if (area === null || !hasOwn) return [...ranked];
  return ranked.filter((one) => !isCouncil(one) || isOwn(one) || one.entry.areas === 'countywide');
};

/** Who stands in for those that may not answer. Specialists stand in only for those they know. */
const insteadOf = (
  unsure: readonly Candidate[],
  candidates: readonly Candidate[],
  shown: ReadonlySet<Candidate>,
): Candidate[] => {
  const ids = new Set(
    unsure.filter(({ open }) => open.state !== 'open').flatMap(({ entry }) => entry.fallback ?? []),
  );
  return rank(
    candidates.filter(
      (one) =>
        ids.has(one.entry.id) &&
        !shown.has(one) &&
        one.entry.kind !== 'emergency' &&
        (one.isRelevant || (one.entry.needs?.includes('talk') && !one.entry.isSpecialist)),
    ),
  );
};

/**
 * Sorts candidates into the groups of a result. No entry stands twice; no group is empty.
 *
 * `best` surely fits, or answers just this and leaves open only how to reach it; `possible` has
 * something else unknown, said in its reasons; `other-needs` serves
 * what else was ticked; `if-closed` stands in for those that are closed or may not answer,
 * and holds whatever the guarantees, or the wish how to be in touch, still lack.
 */
export function groupsOf(
  catalogue: MatchCatalogue,
  situation: Situation,
  candidates: readonly Candidate[],
  routes: readonly Matched[],
): Group[] {
  const ranked = rank(candidates.filter((one) => one.isRelevant || one.entry.kind === 'emergency'));
  const now = emergencyGroup(catalogue, situation, ranked, candidates);
  const isNow = new Set(now);
  const rest = withoutOtherCouncils(ranked, situation).filter(
    (one) => one.isRelevant && one.entry.kind !== 'emergency' && !isNow.has(one),
  );
  // Who knows about just this comes before those who merely surely fit.
  const isFitting = (one: Candidate): boolean =>
    isAsGoodAsSure(one, situation) ||
    (one.reasons.every((reason) => isSoft(reason, situation)) &&
      isAskedFor(one.entry, one.reasons, situation));
  const fitting = rest.filter(isFitting);
  const best = fitting.slice(0, bestAtMost);
  const otherNeeds = fewPerTick(fitting.slice(bestAtMost), best).slice(0, othersAtMost);
  const possible = fewPerTick(
    rest.filter((one) => !isFitting(one)),
    [],
  ).slice(0, othersAtMost);
  const shown = new Set([...now, ...best, ...possible, ...otherNeeds]);
  const instead = insteadOf([...best, ...otherNeeds], candidates, shown);
  const added = addedForGuarantees([...shown, ...instead], candidates, situation);
  const mayBeShown = new Set(candidates.map(({ entry }) => entry.id));
  const cards = (list: readonly Candidate[]) => list.map((one) => toMatched(one, mayBeShown));
  const groups: [GroupId, readonly Matched[]][] = [
    ['now', cards(now)],
    ['referral-routes', routes],
    ['best', cards(best)],
    ['possible', cards(possible)],
    ['other-needs', cards(otherNeeds)],
    ['if-closed', cards([...instead, ...added])],
  ];
  return groups.flatMap(([id, entries]) => (entries.length > 0 ? [{ id, entries }] : []));
}
