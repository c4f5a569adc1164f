import type { About, EntryKind } from '../vocabulary.ts';
import type { MatchEntry } from './match-entry.ts';
import { answerOpen, contradicts, meets, recordOpen, shared, type Judge } from './reason.ts';
import { ageTicks } from './situation.ts';

/** Nobody ticked an age: most likely a grown-up of these ages. */
const grownUp: readonly [number, number] = [18, 59];

const givesARoof = (kind: EntryKind): boolean => kind === 'safe-accommodation';

/**
 * The genders it takes. Ticks that point both ways settle nothing. Without a gender ticked, a service
 * for women and men is not put in doubt.
 */
export const judgeGender: Judge = ({ genders, welcomes }, { genders: ticked }) => {
  if (genders === 'any') return undefined;
  if (genders === 'unknown') return recordOpen('gender');
  const taken = shared(ticked, genders);
  if (ticked.length === 0) {
    return genders.length > 1 ? undefined : answerOpen('gender', genders);
  }
  if (taken.length === 0) {
    // Who names women and LGBT+ people may help non-binary people too, and can be asked.
    return ticked.includes('non-binary') && welcomes?.includes('lgbt')
      ? recordOpen('gender', genders)
      : contradicts('gender', genders);
  }
  return taken.length === ticked.length ? meets('gender', genders) : answerOpen('gender', genders);
};

const names = ({ expertIn, welcomes, onlyFor }: MatchEntry, tick: About): boolean =>
  [expertIn, welcomes, onlyFor].some((list) => list?.includes(tick));

/** A record that names every ticked age among its people leaves no age open. */
const namesAges = (entry: MatchEntry, about: readonly About[]): boolean =>
  about.every((tick) => !ageTicks.includes(tick) || names(entry, tick));

/**
 * The ages it helps. Without an age ticked, a service for all grown-ups is not put in doubt, and
 * ages that the record leaves open are not asked about.
 */
export const judgeAge: Judge = (entry, { ages: ticked, about }) => {
  const { ages } = entry;
  if (ages === 'any') return undefined;
  if (ages === 'unknown') return namesAges(entry, about) ? undefined : recordOpen('age');
  const { from = 0, to = 120 } = ages;
  const values = [String(from), String(to)];
  if (ticked.length === 0) {
    return from <= grownUp[0] && to >= grownUp[1] ? undefined : answerOpen('age', values);
  }
  const inside = ticked.filter(([least, most]) => from <= least && most <= to);
  const outside = ticked.filter(([least, most]) => most < from || least > to);
  if (outside.length === ticked.length) return contradicts('age', values);
  // Other ages ticked beside a child’s do not take the child’s lines away.
  return inside.length === ticked.length || inside.some(([least]) => least === 0)
    ? meets('age', values)
    : answerOpen('age', values);
};

/** What no question asks, so that nobody’s answers say whether it is so. */
export const judgeOnlyPeople: Judge = ({ onlyPeople }) =>
  onlyPeople ? answerOpen('only-people', [onlyPeople]) : undefined;

/** Circumstances it names as ones it cannot take: the clearest no there is. */
export const judgeCannotTake: Judge = ({ cannotTake }, { about }) => {
  const named = shared(cannotTake, about);
  return named.length > 0 ? contradicts('cannot-take', named) : undefined;
};

/** Entries for people with one circumstance. Not having ticked it is no clear no. */
export const judgeOnlyFor: Judge = ({ onlyFor }, { about, alsoAbout }) => {
  if (!onlyFor?.length) return undefined;
  const named = shared(onlyFor, about, alsoAbout);
  return named.length > 0 ? meets('only-for', named) : answerOpen('only-for', onlyFor);
};

/** Circumstances it is made for, run by, or expert in. */
export const judgeExpert: Judge = ({ expertIn }, { about, alsoAbout }) => {
  const named = shared(expertIn, about, alsoAbout);
  return named.length > 0 ? meets('expert', named) : undefined;
};

/** Circumstances its source says it can take. */
export const judgeWelcomes: Judge = ({ welcomes }, { about }) => {
  const named = shared(welcomes, about);
  return named.length > 0 ? meets('welcomes', named) : undefined;
};

/** Ticked circumstances that may keep people out, of which the record says nothing at all. */
export const judgeNotListed: Judge = ({ unsaid }, { about }) => {
  const open = shared(unsaid, about);
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

/**
 * People with no recourse to public funds. The tick also covers migrants who have recourse. Those who
 * protect children help families (Children Act 1989, section 17).
 */
export const judgeNoRecourse: Judge = ({ noRecourse, kind }, { about, alsoAbout }) => {
  if (noRecourse === undefined) return undefined;
  const ticks = [...about, ...alsoAbout];
  if (!ticks.includes('migrant-or-nrpf')) return undefined;
  if (kind === 'safeguarding' && !ticks.includes('has-children')) return undefined;
  return noRecourse === 'yes'
    ? meets('no-recourse', ['migrant-or-nrpf'])
    : answerOpen('no-recourse', ['migrant-or-nrpf']);
};
