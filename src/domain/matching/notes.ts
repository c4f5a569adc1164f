import type { About, Concern, Danger, Need } from '../vocabulary.ts';
import type { Group } from './outcome.ts';
import type { Situation } from './situation.ts';

/** Who a note is for: the person, those who help them, or both. */
type For = 'person' | 'friend' | 'professional' | 'own-behaviour';

/** When a note is shown: to whom, and for which ticks. */
export interface NoteRule {
  id: string;
  for: readonly For[];
  any: readonly (Danger | Concern | Need | About | 'in-danger' | 'always')[];
}

const victimSide: readonly For[] = ['person', 'friend', 'professional'];
const everyone: readonly For[] = [...victimSide, 'own-behaviour'];
const helpers: readonly For[] = ['friend', 'professional'];

/** Things to know, from the last column of pathways §3 and the rows of §2. Words: i18n/notes.ts. */
export const publicNotes = [
  { id: 'silent-solution', for: everyone, any: ['in-danger'] },
  { id: 'friend-in-danger', for: ['friend'], any: ['in-danger'] },
  { id: 'about-to-hurt', for: ['own-behaviour'], any: ['always'] },
  { id: 'strangled', for: victimSide, any: ['strangled'] },
  { id: 'council-tonight', for: victimSide, any: ['nowhere-tonight', 'safe-place', 'housing'] },
  { id: 'honour', for: ['person'], any: ['honour-forced-marriage-fgm', 'taken-abroad-soon'] },
  { id: 'honour-helpers', for: helpers, any: ['honour-forced-marriage-fgm', 'taken-abroad-soon'] },
  { id: 'few-places-for-men', for: victimSide, any: ['man'] },
  { id: 'outing', for: victimSide, any: ['lgbt'] },
  { id: 'under-16', for: victimSide, any: ['under-16'] },
  { id: 'carer', for: victimSide, any: ['older', 'disabled', 'learning-disability'] },
  { id: 'relay-hears', for: victimSide, any: ['deaf'] },
  { id: 'interpreter', for: victimSide, any: ['needs-interpreter'] },
  { id: 'immigration-first', for: victimSide, any: ['migrant-or-nrpf', 'immigration'] },
  { id: 'stalking', for: victimSide, any: ['stalking', 'stalker-not-partner'] },
  { id: 'stalker-not-partner', for: victimSide, any: ['stalker-not-partner'] },
  { id: 'sexual', for: victimSide, any: ['sexual-violence', 'sexual-assault'] },
  { id: 'devices', for: victimSide, any: ['images-or-devices', 'technology'] },
  { id: 'joint-money', for: victimSide, any: ['money-control', 'money'] },
  { id: 'stay-safely', for: victimSide, any: ['stay-home-safely'] },
  { id: 'keep-tenancy', for: victimSide, any: ['council-tenant', 'private-tenant'] },
  { id: 'pets-early', for: victimSide, any: ['pets', 'has-pets'] },
  { id: 'not-refused', for: victimSide, any: ['drink-or-drugs', 'mental-health'] },
  { id: 'clares-law', for: ['person', 'friend'], any: ['report-or-police', 'hurt-others-before'] },
  { id: 'forces', for: victimSide, any: ['forces-or-police-abuser'] },
  { id: 'someone-can-call', for: ['person'], any: ['no-phone-or-unsafe-phone'] },
  { id: 'leaving', for: victimSide, any: ['separating'] },
  { id: 'children-safe', for: ['person'], any: ['children', 'child-contact'] },
] as const satisfies readonly NoteRule[];

/** A thing to know, by id. */
export type NoteId =
  | (typeof publicNotes)[number]['id']
  | 'professional-in-danger'
  | 'aged-16-17'
  | 'outside'
  | 'nothing-certain'
  | 'own-behaviour-apart'
  | 'bereaved';

const readerOf = ({ who, subject }: Situation): For => {
  if (subject === 'own-behaviour') return 'own-behaviour';
  if (who === 'someone-else') return 'friend';
  return who === 'professional' ? 'professional' : 'person';
};

/** What to know beside the entries, by id, in the order of the rules. */
export function notesFor(
  situation: Situation,
  groups: readonly Group[],
  rules: readonly NoteRule[],
): NoteId[] {
  const { danger, concerns, needs, about, subject, area } = situation;
  const reader = readerOf(situation);
  const inDanger = danger.length > 0 ? ['in-danger'] : [];
  const ticks: string[] = [...inDanger, 'always', ...danger, ...concerns, ...needs, ...about];
  const fromTicks = rules
    .filter((rule) => rule.for.includes(reader) && rule.any.some((id) => ticks.includes(id)))
    .map(({ id }) => id as NoteId);
  const asksForBoth = subject !== 'own-behaviour' && needs.includes('worried-about-own-behaviour');
  return [
    ...fromTicks,
    ...(subject === 'bereaved' ? ['bereaved' as const] : []),
    ...(asksForBoth ? ['own-behaviour-apart' as const] : []),
    ...(area === 'outside' ? ['outside' as const] : []),
    ...(groups.some(({ id }) => id === 'best') ? [] : ['nothing-certain' as const]),
  ];
}
