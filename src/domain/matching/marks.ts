import type { EntryKind } from '../vocabulary.ts';
import type { GuaranteeId, MatchEntry } from './match-entry.ts';
import { specialityOf } from './speciality.ts';

type Mark = 'gives' | 'isByReferral' | 'isForPerpetrators' | 'hasSubject' | 'isSpecialist';

type Unmarked = Omit<MatchEntry, Mark>;

/** Kinds that somebody is referred to, so that the way in matters. Anyone may call a helpline. */
const referred: readonly EntryKind[] = [
  'casework',
  'advocacy',
  'safe-accommodation',
  'community',
  'counselling',
  'recovery',
  'perpetrator',
  'professional-process',
];

const writtenWays: readonly string[] = ['text', 'chat', 'email'];

/** Texts to 999 need signing up, and a line for some people may turn this person away. */
const isOpenToAll = ({ kind, nations, onlyFor, genders, ages }: Unmarked): boolean =>
  kind !== 'emergency' && !nations && !onlyFor && genders === 'any' && ages === 'any';

const canWriteDown = ({ ways }: Unmarked): boolean =>
  ways.includes('voice') || ways.includes('text');

/** Whether one entry, as printed, gives what every outcome must hold (pathways §0.3). */
const giving: Record<GuaranteeId, (entry: Unmarked) => boolean> = {
  'all-hours': (entry) => entry.hours.kind === 'always' && canWriteDown(entry),
  local: (entry) => entry.local && entry.ways.length > 0,
  'without-voice': (entry) =>
    isOpenToAll(entry) && entry.ways.some((way) => writtenWays.includes(way)),
  'without-internet': canWriteDown,
};

/** What every outcome must hold. */
export const guaranteeIds = Object.keys(giving) as readonly GuaranteeId[];

const isForPerpetrators = ({ kind, helps }: Unmarked): boolean =>
  kind === 'perpetrator' || (helps.includes('own-behaviour') && !helps.includes('self'));

/** Whom it welcomes beyond the genders it lists: they are told already. */
const welcomesOf = ({ welcomes, genders }: Unmarked): Pick<MatchEntry, 'welcomes'> => {
  const said: readonly string[] = Array.isArray(genders) ? genders : [];
  return welcomes ? { welcomes: welcomes.filter((tick) => !said.includes(tick)) } : {};
};

/**
 * What does not hang on the answers, told beforehand so that matching need not ask: which guarantees
 * an entry gives, for whom it is, whether nobody knows who may get in touch, and what it is a
 * specialist in.
 */
export const withMarks = (entry: Unmarked): MatchEntry => {
  const isByReferral = !entry.routesIn && entry.ways.length === 0 && referred.includes(entry.kind);
  return {
    ...entry,
    ...welcomesOf(entry),
    ...specialityOf(entry),
    gives: guaranteeIds.filter((id) => giving[id](entry)),
    ...(isByReferral ? { isByReferral } : {}),
    ...(isForPerpetrators(entry) ? { isForPerpetrators: true as const } : {}),
  };
};
