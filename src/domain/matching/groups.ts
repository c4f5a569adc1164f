import { addedForGuarantees } from './always.ts';
import { toMatched, type Candidate } from './candidate.ts';
import { emergencyGroup } from './emergency.ts';
import type { MatchCatalogue } from './match-entry.ts';
import type { CriterionKind, Group, GroupId, Matched } from './outcome.ts';
import { rank } from './rank.ts';
import { mayStandIn } from './relevance.ts';
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

/** How to reach it, or whether it thought of just this: somebody who asks finds out. */
const soft: readonly CriterionKind[] = ['contact', 'way-in', 'not-listed', 'gender'];

/**
 * Whether nothing but these criteria, where no ids say more, is open. A record that names no ages is
 * not thought to refuse grown-ups; and to have told of oneself does not push what was asked for out
 * of sight.
 */
const isOpenOnlyIn = (
  criteria: readonly CriterionKind[],
  { reasons }: Candidate,
  { ages }: Situation,
): boolean =>
  reasons.every(
    ({ kind, criterion, values }) =>
      kind === 'meets' ||
      (criteria.includes(criterion) && (criterion !== 'gender' || values?.length === 0)) ||
      (criterion === 'age' && values?.length === 0 && ages.every(([youngest]) => youngest >= 18)),
  );

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

const isCouncil = ({ entry }: Candidate): boolean => entry.local && entry.kind === 'housing';

const isOfOwnDistrict = ({ entry }: Candidate, { area }: Situation): boolean =>
  area !== null && entry.areas.includes(area);

/** The first few. The own council stays, however much else was ticked. */
const cut = (candidates: readonly Candidate[], situation: Situation): Candidate[] =>
  candidates.filter(
    (one, at) => at < othersAtMost || (isCouncil(one) && isOfOwnDistrict(one, situation)),
  );

/**
 * One council is asked for housing. A few of other districts are shown only to somebody who looks
 * for a safe place, if the own one has no number to call now: any council must help (pathways §3,
 * “housing tonight”). Who wants to stay is of no concern to them.
 */
const withoutOtherCouncils = (ranked: readonly Candidate[], situation: Situation): Candidate[] => {
  const { area, danger, needs } = situation;
  const isOwn = (one: Candidate) => isOfOwnDistrict(one, situation);
  const canBeCalled = (one: Candidate) => one.entry.ways.length > 0 && !one.isLikelyClosed;
  const hasOwn = ranked.some((one) => isCouncil(one) && isOwn(one) && canBeCalled(one));
  const looksElsewhere = danger.includes('nowhere-tonight') || needs.includes('safe-place');
  if (area === null) return [...ranked];
  let left = looksElsewhere && !hasOwn ? perTickAtMost : 0;
  return ranked.filter(
    (one) =>
      !isCouncil(one) ||
      isOwn(one) ||
      one.entry.areas === 'countywide' ||
      (canBeCalled(one) && left-- > 0),
  );
};

/**
 * Puts those behind whom nobody can call, unless they answer just this, and then those who by the last
 * known hours are closed: neither stands above somebody who surely answers now.
 */
const openFirst = (candidates: readonly Candidate[]): Candidate[] => {
  const lateness = (one: Candidate): number =>
    (one.isLikelyClosed ? 2 : 0) + (one.entry.isOnlyAPage && !one.isAskedFor ? 1 : 0);
  return [...candidates].sort((one, other) => lateness(one) - lateness(other));
};

/** Who stands in for those that may not answer. Specialists stand in only for those they know. */
const insteadOf = (
  unsure: readonly Candidate[],
  candidates: readonly Candidate[],
  shown: ReadonlySet<Candidate>,
  situation: Situation,
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
        (one.isRelevant || mayStandIn(one.entry, one.reasons, situation)),
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
  const ranked = withoutOtherCouncils(
    rank(candidates.filter((one) => one.isRelevant || one.entry.kind === 'emergency')),
    situation,
  );
  const now = emergencyGroup(catalogue, situation, ranked, candidates);
  const isNow = new Set(now);
  const rest = ranked.filter(
    (one) => one.isRelevant && one.entry.kind !== 'emergency' && !isNow.has(one),
  );
  // Who knows about just this comes before those who merely surely fit.
  const isFitting = (one: Candidate): boolean =>
    isOpenOnlyIn(one.isAskedFor ? soft : [], one, situation);
  const fits = rest.map(isFitting);
  const fitting = rest.filter((_, at) => fits[at]);
  const best = openFirst(fitting.slice(0, bestAtMost));
  const further = cut(fewPerTick(fitting.slice(bestAtMost), best), situation);
  const unsure = rest.filter((_, at) => !fits[at]);
  const possible = cut(fewPerTick(unsure, []), situation);
  const shown = new Set([...now, ...best, ...possible, ...further]);
  const instead = insteadOf([...best, ...further], candidates, shown, situation);
  const added = addedForGuarantees([...shown, ...instead], candidates, situation);
  const mayBeShown = new Set(candidates.map(({ entry }) => entry.id));
  const cards = (list: readonly Candidate[]) => list.map((one) => toMatched(one, mayBeShown));
  const groups: [GroupId, readonly Matched[]][] = [
    ['now', cards(now)],
    ['referral-routes', routes],
    ['best', cards(best)],
    ['possible', cards(possible)],
    ['other-needs', cards(further.filter((one) => one.isAskedFor))],
    ['if-closed', cards([...further.filter((one) => !one.isAskedFor), ...instead, ...added])],
  ];
  return groups.flatMap(([id, entries]) => (entries.length > 0 ? [{ id, entries }] : []));
}
