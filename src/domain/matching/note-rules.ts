import type { About, Concern, Danger, Need } from '../vocabulary.ts';

/** Who a note is for: the person, those who help them, or both. */
export type NoteReader = 'person' | 'friend' | 'professional' | 'own-behaviour';

/** When a note is shown: to whom, and for which ticks. */
export interface NoteRule {
  id: string;
  for: readonly NoteReader[];
  any: readonly (Danger | Concern | Need | About | 'in-danger' | 'always')[];
}

const victimSide: readonly NoteReader[] = ['person', 'friend', 'professional'];
const everyone: readonly NoteReader[] = [...victimSide, 'own-behaviour'];
const helpers: readonly NoteReader[] = ['friend', 'professional'];

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
  { id: 'work', for: victimSide, any: ['work'] },
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

/** Things to know for somebody at work (pathways §2 and §3). */
export const workNotes = [
  { id: 'professional-in-danger', for: ['professional'], any: ['in-danger'] },
  { id: 'aged-16-17', for: ['professional'], any: ['young-16-17'] },
] as const satisfies readonly (NoteRule & { id: NoteId })[];

const [silentSolution, ...others] = publicNotes;

/** Every rule, those of work right after the Silent Solution. */
export const everyNote: readonly NoteRule[] = [silentSolution, ...workNotes, ...others];
