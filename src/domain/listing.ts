import type { Entry } from './printed.ts';
import { printed } from './printed.ts';
import type { About, Need } from './vocabulary.ts';

const professionalKinds = new Set(['professional-network', 'professional-process']);

/** True for an entry a member of the public may use. */
export const isForPublic = (entry: Entry): boolean =>
  !professionalKinds.has(entry.kind) && entry.criteria.helps.some((who) => who !== 'professional');

/** True for an entry for people worried about their own behaviour: kept apart from victims' pages. */
export const isForOwnBehaviour = (entry: Entry): boolean =>
  entry.kind === 'perpetrator' ||
  entry.criteria.helps.every((who) => who === 'own-behaviour' || who === 'professional');

// What nobody looked at again keeps its page and its place in the A to Z, and leaves these lists.
const isListed = (entry: Entry): boolean => !entry.hasLeft && isForPublic(entry);

const isReachable = (entry: Entry): boolean => printed(entry).state !== 'held';

const genderOf: Partial<Record<About, 'man' | 'woman' | 'non-binary'>> = {
  man: 'man',
  woman: 'woman',
  'non-binary': 'non-binary',
};

/** The ages that a circumstance stands for, in whole years. */
const agesOf: Partial<Record<About, { from: number; to: number }>> = {
  'under-16': { from: 0, to: 15 },
  'young-16-17': { from: 16, to: 17 },
  older: { from: 60, to: 120 },
};

/** True when the entry cannot help someone in this circumstance: it says so, or its gender or age rule does. */
export const isRuledOut = (entry: Entry, about: About): boolean => {
  const { circumstances, genders, ages } = entry.criteria;
  if (circumstances.cannotTake.includes(about)) return true;
  const gender = genderOf[about];
  if (gender && Array.isArray(genders) && !genders.includes(gender)) return true;
  const range = agesOf[about];
  return (
    range !== undefined &&
    typeof ages === 'object' &&
    ((ages.from ?? 0) > range.to || (ages.to ?? 120) < range.from)
  );
};

/** True when the entry is made for, expert in or run by people in this circumstance. */
export const isSpecialist = (entry: Entry, about: About): boolean => {
  const { circumstances, byAndFor, genders } = entry.criteria;
  const gender = genderOf[about];
  const isMadeFor = [circumstances.specialist, circumstances.onlyFor, byAndFor].some((list) =>
    list.includes(about),
  );
  return isMadeFor || (gender !== undefined && Array.isArray(genders) && genders.includes(gender));
};

const heldLast = (one: Entry, other: Entry): number =>
  Number(isReachable(other)) - Number(isReachable(one));

/** Entries that meet a need, those with a way to reach them first. Own-behaviour help only for its own need. */
export const entriesForNeed = (entries: readonly Entry[], need: Need): Entry[] =>
  entries
    .filter(isListed)
    .filter((entry) => entry.criteria.needs.includes(need))
    .filter((entry) => (need === 'worried-about-own-behaviour') === isForOwnBehaviour(entry))
    .sort(heldLast);

/** Entries for one circumstance: specialists, and those whose source says they welcome it. */
export const entriesFor = (
  entries: readonly Entry[],
  about: About,
): { specialist: Entry[]; welcoming: Entry[] } => {
  const open = entries
    .filter(isListed)
    .filter((entry) => !isForOwnBehaviour(entry) && !isRuledOut(entry, about))
    .sort(heldLast);
  const specialist = open.filter((entry) => isSpecialist(entry, about));
  const welcoming = open.filter(
    (entry) => !specialist.includes(entry) && entry.criteria.circumstances.welcomes.includes(about),
  );
  return { specialist, welcoming };
};

/** Local entries for one district: its own, then those for the whole county. */
export const entriesInArea = (
  entries: readonly Entry[],
  area: string,
): { own: Entry[]; countywide: Entry[] } => {
  const open = entries
    .filter(isListed)
    .filter((entry) => !isForOwnBehaviour(entry))
    .sort(heldLast);
  return {
    own: open.filter(
      ({ criteria }) => Array.isArray(criteria.areas) && criteria.areas.includes(area),
    ),
    countywide: open.filter(({ criteria }) => criteria.areas === 'countywide'),
  };
};

/** Entries by id, in the order of the ids; unknown ids are left out (the content check reports them). */
export const byIds = <T extends { id: string }>(items: readonly T[], ids: readonly string[]): T[] =>
  ids.flatMap((id) => items.filter((item) => item.id === id));
