import { genderIds, type About, type EntryKind } from '../vocabulary.ts';
import { answerOpen, contradicts, meets, recordOpen, type Judge } from './reason.ts';

const ageOf: Partial<Record<About, readonly [number, number]>> = {
  'under-16': [0, 15],
  'young-16-17': [16, 17],
  older: [60, 120],
};

/** Nobody ticked an age: most likely a grown-up of these ages. */
const grownUp: readonly [number, number] = [18, 59];

/** Ticks with a judge of their own, or that say nothing about whom a service takes. */
const judgedElsewhere: readonly About[] = [
  'man',
  'woman',
  'non-binary',
  'older',
  'young-16-17',
  'under-16',
  'pregnant',
  'council-tenant',
  'private-tenant',
  'owner',
  'forces-or-police-abuser',
  'no-phone-or-unsafe-phone',
];

/** Ticks that decide only whether a roof can be offered. */
const onlyForARoof: readonly About[] = ['has-children', 'has-pets'];

const givesARoof = (kind: EntryKind): boolean => kind === 'safe-accommodation';

/** The genders it takes. Ticks that point both ways settle nothing. */
export const judgeGender: Judge = ({ genders }, { about }) => {
  if (genders === 'any') return undefined;
  if (genders === 'unknown') return recordOpen('gender');
  const ticked = genderIds.filter((gender) => about.includes(gender));
  const taken = ticked.filter((gender) => genders.includes(gender));
  if (ticked.length === 0) return answerOpen('gender', genders);
  if (taken.length === 0) return contradicts('gender', genders);
  return taken.length === ticked.length ? meets('gender', genders) : answerOpen('gender', genders);
};

/**
 * The ages it helps. Without an age ticked, a service for all grown-ups is not put in doubt, and
 * ages that the record leaves open are not asked about.
 */
export const judgeAge: Judge = ({ ages }, { about }) => {
  if (ages === 'any') return undefined;
  const ticked = about.flatMap((tick) => (ageOf[tick] ? [ageOf[tick]] : []));
  if (ages === 'unknown') return ticked.length > 0 ? recordOpen('age') : undefined;
  const { from = 0, to = 120 } = ages;
  const values = [String(from), String(to)];
  if (ticked.length === 0) {
    return from <= grownUp[0] && to >= grownUp[1] ? undefined : answerOpen('age', values);
  }
  const inside = ticked.filter(([least, most]) => from <= least && most <= to);
  const outside = ticked.filter(([least, most]) => most < from || least > to);
  if (outside.length === ticked.length) return contradicts('age', values);
  return inside.length === ticked.length ? meets('age', values) : answerOpen('age', values);
};

/** Circumstances it names as ones it cannot take: the clearest no there is. */
export const judgeCannotTake: Judge = ({ cannotTake }, { about }) => {
  const named = cannotTake?.filter((tick) => about.includes(tick)) ?? [];
  return named.length > 0 ? contradicts('cannot-take', named) : undefined;
};

/** Entries for people with one circumstance. Not having ticked it is no clear no. */
export const judgeOnlyFor: Judge = ({ onlyFor }, { about, alsoAbout }) => {
  if (!onlyFor?.length) return undefined;
  const named = onlyFor.filter((tick) => about.includes(tick) || alsoAbout.includes(tick));
  return named.length > 0 ? meets('only-for', named) : answerOpen('only-for', onlyFor);
};

/** Circumstances it is made for, run by, or expert in. */
export const judgeExpert: Judge = ({ expertIn }, { about, alsoAbout }) => {
  const named = expertIn?.filter((tick) => about.includes(tick) || alsoAbout.includes(tick)) ?? [];
  return named.length > 0 ? meets('expert', named) : undefined;
};

/** Circumstances its source says it can take. */
export const judgeWelcomes: Judge = ({ welcomes, genders }, { about }) => {
  // A list of genders has said so already.
  const isSaid = (tick: string) => Array.isArray(genders) && genders.some((one) => one === tick);
  const named = welcomes?.filter((tick) => about.includes(tick) && !isSaid(tick)) ?? [];
  return named.length > 0 ? meets('welcomes', named) : undefined;
};

/** Ticked circumstances of which the record says nothing at all. */
export const judgeNotListed: Judge = (entry, { about }) => {
  if (entry.takesAnyone) return undefined;
  const lists = [entry.expertIn, entry.welcomes, entry.cannotTake, entry.onlyFor];
  const open = about.filter(
    (tick) =>
      !judgedElsewhere.includes(tick) &&
      !(onlyForARoof.includes(tick) && (!givesARoof(entry.kind) || entry.children === 'yes')) &&
      !(tick === 'migrant-or-nrpf' && entry.noRecourse === 'yes') &&
      !lists.some((list) => list?.includes(tick)),
  );
  return open.length > 0 ? recordOpen('not-listed', open) : undefined;
};

/** Whether children can come too. Only a roof is refused for them. */
export const judgeChildren: Judge = ({ children, kind }, { about, alsoAbout, needs }) => {
  const hasChildren = about.includes('has-children') || alsoAbout.includes('has-children');
  if (!hasChildren || kind === 'emergency' || kind === 'police') return undefined;
  if (children === 'yes') return meets('children', ['has-children']);
  const saidSo = about.includes('has-children') || needs.includes('children');
  if (children === 'no' && givesARoof(kind) && saidSo) {
    return contradicts('children', ['has-children']);
  }
  return undefined;
};

/** People with no recourse to public funds. The tick also covers migrants who have recourse. */
export const judgeNoRecourse: Judge = ({ noRecourse }, { about, alsoAbout }) => {
  const asked = about.includes('migrant-or-nrpf') || alsoAbout.includes('migrant-or-nrpf');
  if (!asked || noRecourse === undefined) return undefined;
  return noRecourse === 'yes'
    ? meets('no-recourse', ['migrant-or-nrpf'])
    : answerOpen('no-recourse', ['migrant-or-nrpf']);
};
