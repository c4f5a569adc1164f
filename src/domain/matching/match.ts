import { judges } from './every-criterion.ts';
import { matcher, type Match } from './matcher.ts';
import type { Group } from './outcome.ts';
import { routesFor } from './routes.ts';

const matchAll = matcher({ judges, routesFor });

/** A referral route says more of a meeting of agencies than the entry of the same name. */
const withoutDoubles = (groups: readonly Group[]): Group[] => {
  const routes = groups.find(({ id }) => id === 'referral-routes')?.entries ?? [];
  const isSaid = new Set(routes.map(({ id }) => id));
  return groups
    .map(({ id, entries }) => ({
      id,
      entries: entries.filter((one) => one.kind === 'referral-route' || !isSaid.has(one.id)),
    }))
    .filter(({ entries }) => entries.length > 0);
};

/** Matching by every rule there is: for professionals, the command, the reports and the tests. */
export const match: Match = (catalogue, answers, now) => {
  const outcome = matchAll(catalogue, answers, now);
  return { ...outcome, groups: withoutDoubles(outcome.groups) };
};
