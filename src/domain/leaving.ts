import { monthsAfter } from './checks/london-day.ts';
import { isAlwaysThere } from './freshness.ts';
import { isForOwnBehaviour, isForPublic } from './listing.ts';
import type { Entry } from './printed.ts';

/** How long after its review day an entry may still stand in results, in months. */
const monthsOfGrace = 6;

const isOutOfDate = (entry: Entry, today: string): boolean =>
  !isAlwaysThere(entry) && monthsAfter(entry.reviewBy, monthsOfGrace) < today;

const hasWayIn = (entry: Entry): boolean =>
  entry.publish !== 'hold' && (entry.status === 'active' || entry.status === 'unverified');

/** What somebody would find nobody for if this were the only entry and it went. */
const servesOf = (entry: Entry): string[] => {
  const { needs, dangers, concerns, circumstances, byAndFor, genders, areas, helps } =
    entry.criteria;
  const isLocal = 'location' in entry;
  // Help for people who hurt others, or for professionals alone, never stands in for anybody else’s.
  const side = isForOwnBehaviour(entry) ? 'own' : isForPublic(entry) ? 'public' : 'professional';
  const list = (name: string, ids: readonly string[]) => ids.map((id) => `${side} ${name} ${id}`);
  const about = [...circumstances.specialist, ...circumstances.onlyFor, ...byAndFor];
  const contacts = (['phones', 'texts', 'chats', 'videos'] as const).filter(
    (way) => entry[way].length > 0,
  );
  return [
    ...list('need', needs),
    ...list('danger', dangers),
    ...list('concern', concerns),
    ...list('about', about),
    ...list('for', helps),
    ...list('by', contacts),
    ...list('gender', Array.isArray(genders) ? genders : []),
    ...(isLocal ? list('local', [entry.kind]) : []),
    ...list(`area of ${entry.kind}`, Array.isArray(areas) ? areas : []),
  ];
};

/** The lines a partnership names on every page. */
export interface NamedLines {
  nightLine: string;
  localLine: string | null;
}

/**
 * The ids of the entries that leave the results because nobody looked at them again: those more than
 * `monthsOfGrace` months past their review day. The longest neglected leave first.
 *
 * Three kinds stay, with the date of their last check: 999 and the national lines that never close,
 * the lines named on every page, and the last entry for any need, circumstance, district or way of
 * contact. An old number that says how old it is beats nothing at all.
 *
 * In: every entry of the site, the partnership’s lines, and today in London (YYYY-MM-DD).
 */
export const idsThatLeave = (
  entries: readonly Entry[],
  { nightLine, localLine }: NamedLines,
  today: string,
): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const entry of entries.filter(hasWayIn)) {
    for (const key of new Set(servesOf(entry))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const old = entries
    .filter(({ id }) => id !== nightLine && id !== localLine)
    .filter((entry) => isOutOfDate(entry, today))
    .sort((one, other) => (`${one.reviewBy} ${one.id}` < `${other.reviewBy} ${other.id}` ? -1 : 1));
  const leaving = new Set<string>();
  for (const entry of old) {
    const keys = hasWayIn(entry) ? [...new Set(servesOf(entry))] : [];
    if (keys.some((key) => (counts.get(key) ?? 0) < 2)) continue;
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) - 1);
    leaving.add(entry.id);
  }
  return leaving;
};

/** The same entries, with those that leave the results marked so. */
export const markLeaving = <E extends Entry>(entries: readonly E[], leaving: ReadonlySet<string>) =>
  entries.map((entry): E => (leaving.has(entry.id) ? { ...entry, hasLeft: true } : entry));
