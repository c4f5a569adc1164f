import type { About, Band, Concern, Contact, Danger, Need, Who } from '../vocabulary.ts';

/**
 * Who reads a note. `child`: somebody under 16 who asks for themselves. `their-behaviour`: a friend
 * or a professional of somebody who hurts others.
 */
export type NoteReader =
  'person' | 'child' | 'friend' | 'professional' | 'own-behaviour' | 'their-behaviour' | 'bereaved';

/** A tick, who asks, or something that follows from the answers or from the result. */
export type NoteTick =
  | Danger
  | Concern
  | Need
  | About
  | Who
  | Contact
  | Band
  | 'in-danger'
  | 'always'
  | 'outside'
  | 'nothing-said'
  | 'nothing-certain';

/** When a note is told: to whom, for any of these, together with one of `and`, never with `unless`. */
export interface NoteRule {
  id: string;
  for: readonly NoteReader[];
  any: readonly NoteTick[];
  and?: readonly NoteTick[];
  unless?: readonly NoteTick[];
}

const themselves: readonly NoteReader[] = ['person', 'child'];
const helpers: readonly NoteReader[] = ['friend', 'professional'];
const grownUps: readonly NoteReader[] = ['person', ...helpers];
const victimSide: readonly NoteReader[] = [...themselves, ...helpers];
const inTheirOwnName: readonly NoteReader[] = ['person', 'own-behaviour', 'bereaved'];
const onTheirOwn: readonly NoteReader[] = [...themselves, 'bereaved'];
const forAnother: readonly NoteReader[] = [...helpers, 'their-behaviour'];
const everyone: readonly NoteReader[] = [
  ...victimSide,
  'own-behaviour',
  'their-behaviour',
  'bereaved',
];

const beingHurt: readonly NoteTick[] = [
  'hurt-now',
  'weapon-or-threat-to-kill',
  'strangled',
  'held-or-taken',
  'suicide-threat-with-threats',
  'child-hurt-now',
  'serious-injury',
];
const suicide: readonly NoteTick[] = ['may-harm-self', 'low-or-suicidal'];
const under18: readonly NoteTick[] = ['under-16', 'young-16-17'];
const threatened: readonly NoteTick[] = ['hurt-now', 'weapon-or-threat-to-kill'];
const police: readonly NoteTick[] = ['forces-or-police-abuser'];
const written: readonly NoteTick[] = ['text', 'chat', 'email', 'video-bsl'];
const aChild: readonly NoteTick[] = [...under18, 'child-hurt-now'];
const honour: readonly NoteTick[] = ['honour-forced-marriage-fgm', 'taken-abroad-soon'];
const sexual: readonly NoteTick[] = ['sexual-violence', 'sexual-assault'];
const images: readonly NoteTick[] = ['images-or-devices', 'technology'];
const aRoof: readonly NoteTick[] = ['safe-place', 'nowhere-tonight'];
/** Said already, or not a wish to find another roof in this county. */
const notTonight: readonly NoteTick[] = ['nowhere-tonight', 'stay-home-safely', 'outside'];
const cared: readonly NoteTick[] = ['older', 'disabled', 'learning-disability'];
const migrant: readonly NoteTick[] = ['migrant-or-nrpf', 'immigration'];
const stalked: readonly NoteTick[] = ['stalking', 'stalker-not-partner'];
const money: readonly NoteTick[] = ['money-control', 'money'];
const tenant: readonly NoteTick[] = ['council-tenant', 'private-tenant'];
const ill: readonly NoteTick[] = ['drink-or-drugs', 'mental-health'];
const anyBand: readonly NoteTick[] = ['standard', 'medium', 'high'];
/** Clare’s Law is for partners, and is asked of the police. */
const noClaresLaw: readonly NoteTick[] = ['stalker-not-partner', 'under-16', ...police];
const pregnant: readonly NoteTick[] = ['pregnant', 'pregnant-or-new-baby'];

/**
 * Things to know, from the last column of pathways §3 and the rows of §2: what saves a life first.
 * The words are in i18n/notes.ts. A grown-up who asks for themselves is spoken to as “you”; those
 * who ask for somebody else never are.
 */
export const publicNotes = [
  { id: 'silent-solution', for: everyone, any: ['in-danger'] },
  { id: 'deaf-in-danger', for: victimSide, any: ['deaf'], and: ['in-danger'] },
  { id: 'child', for: ['child'], any: ['always'] },
  { id: 'injury', for: everyone, any: ['serious-injury'] },
  { id: 'suicide', for: inTheirOwnName, any: suicide },
  { id: 'suicide-of-another', for: forAnother, any: suicide },
  { id: 'suicide-child', for: ['child'], any: suicide },
  { id: 'by-text', for: [...inTheirOwnName, 'child', 'friend'], any: written, and: suicide },
  { id: 'strangled', for: victimSide, any: ['strangled'] },
  { id: 'held', for: onTheirOwn, any: ['held-or-taken'] },
  { id: 'while-you-wait', for: ['person', 'bereaved'], any: threatened },
  { id: 'suicide-threat', for: onTheirOwn, any: ['suicide-threat-with-threats'] },
  { id: 'suicide-threat-helpers', for: helpers, any: ['suicide-threat-with-threats'] },
  { id: 'child-hurt', for: inTheirOwnName, any: ['child-hurt-now'] },
  { id: 'friend-in-danger', for: ['friend'], any: beingHurt },
  { id: 'forces-in-danger', for: grownUps, any: police, and: ['in-danger'] },
  { id: 'forces', for: grownUps, any: police, unless: ['in-danger'] },
  { id: 'bereaved', for: ['bereaved'], any: ['always'], unless: ['under-16'] },
  { id: 'bereaved-child', for: ['bereaved'], any: ['under-16'] },
  { id: 'about-to-hurt', for: ['own-behaviour'], any: ['always'] },
  { id: 'may-be-hurt', for: ['their-behaviour'], any: ['someone-else'] },
  { id: 'trip', for: themselves, any: ['taken-abroad-soon'] },
  { id: 'trip-of-another', for: ['friend'], any: ['taken-abroad-soon'] },
  { id: 'honour', for: themselves, any: honour },
  { id: 'honour-helpers', for: helpers, any: honour },
  { id: 'fgm', for: victimSide, any: honour },
  { id: 'worried-about-a-child', for: ['friend'], any: aChild },
  { id: 'young', for: ['person'], any: ['young-16-17'] },
  { id: 'council-tonight', for: ['person'], any: ['nowhere-tonight'], unless: ['outside'] },
  { id: 'council-outside', for: ['person'], any: ['nowhere-tonight'], and: ['outside'] },
  { id: 'council-tonight', for: ['person'], any: ['safe-place'], unless: notTonight },
  { id: 'council-helpers', for: helpers, any: ['nowhere-tonight'] },
  { id: 'council-helpers', for: helpers, any: ['safe-place'], unless: notTonight },
  { id: 'few-places-for-men', for: grownUps, any: ['man'], and: [...aRoof, 'housing'] },
  { id: 'pregnant', for: grownUps, any: pregnant },
  { id: 'health', for: grownUps, any: ['health'] },
  { id: 'breached', for: grownUps, any: ['breached-orders'] },
  { id: 'outing', for: grownUps, any: ['lgbt'] },
  { id: 'carer', for: ['person'], any: cared },
  { id: 'carer-helpers', for: helpers, any: cared },
  { id: 'learning-disability', for: grownUps, any: ['learning-disability'] },
  { id: 'relay-hears', for: victimSide, any: ['deaf'] },
  { id: 'interpreter', for: victimSide, any: ['needs-interpreter'] },
  { id: 'immigration-first', for: grownUps, any: migrant },
  { id: 'culture', for: grownUps, any: ['bame'] },
  { id: 'traveller', for: grownUps, any: ['gypsy-roma-traveller'] },
  { id: 'faith', for: grownUps, any: ['faith-community'] },
  { id: 'stalking', for: ['person'], any: stalked },
  { id: 'stalking-helpers', for: helpers, any: stalked },
  { id: 'stalker-not-partner', for: grownUps, any: ['stalker-not-partner'] },
  { id: 'sexual', for: ['person'], any: sexual, unless: under18 },
  { id: 'sexual-helpers', for: helpers, any: sexual, unless: under18 },
  { id: 'sexual-young', for: themselves, any: sexual, and: under18 },
  { id: 'devices', for: grownUps, any: images, unless: under18 },
  { id: 'images-young', for: victimSide, any: images, and: under18 },
  { id: 'joint-money', for: grownUps, any: money },
  { id: 'stay-safely', for: grownUps, any: ['stay-home-safely'] },
  { id: 'keep-tenancy', for: grownUps, any: tenant },
  { id: 'pets-early', for: grownUps, any: ['pets', 'has-pets'] },
  { id: 'not-refused', for: grownUps, any: ill },
  { id: 'orders', for: grownUps, any: ['protection-order'] },
  { id: 'police', for: grownUps, any: ['report-or-police'], unless: police },
  {
    id: 'clares-law',
    for: ['person'],
    any: ['report-or-police', 'hurt-others-before'],
    unless: noClaresLaw,
  },
  { id: 'recovery', for: grownUps, any: ['counselling-recovery'] },
  {
    id: 'someone-can-call',
    for: themselves,
    any: ['no-phone-or-unsafe-phone'],
    unless: ['held-or-taken'],
  },
  { id: 'leaving', for: ['person'], any: ['separating'] },
  { id: 'leaving-helpers', for: helpers, any: ['separating'] },
  { id: 'work', for: ['person'], any: ['work'] },
  { id: 'work-helpers', for: helpers, any: ['work'] },
  { id: 'children-safe', for: ['person'], any: ['children', 'child-contact'] },
  { id: 'how-to-be-a-friend', for: ['friend'], any: ['always'] },
  { id: 'clares-law', for: ['friend'], any: ['always'], unless: noClaresLaw },
  { id: 'not-sure', for: ['person'], any: ['nothing-said'] },
  { id: 'own-behaviour-apart', for: ['person', 'bereaved'], any: ['worried-about-own-behaviour'] },
  { id: 'own-behaviour-apart-friend', for: ['friend'], any: ['worried-about-own-behaviour'] },
  { id: 'outside', for: everyone, any: ['outside'] },
  { id: 'nothing-certain', for: everyone, any: ['nothing-certain'] },
] as const satisfies readonly NoteRule[];

/** Things to know for somebody at work (pathways §2 and §3). */
export const workNotes = [
  { id: 'professional-in-danger', for: ['professional'], any: ['in-danger'], unless: ['under-16'] },
  { id: 'child-in-danger', for: ['professional'], any: ['in-danger'], and: ['under-16'] },
  { id: 'under-16', for: ['professional'], any: ['under-16'] },
  { id: 'aged-16-17', for: ['professional'], any: ['young-16-17'] },
  {
    id: 'own-behaviour-apart-work',
    for: ['professional'],
    any: ['worried-about-own-behaviour'],
  },
  { id: 'outside-work', for: ['professional'], any: ['outside'], unless: ['under-16'] },
  { id: 'standard', for: ['professional'], any: ['standard'], unless: ['in-danger'] },
  { id: 'ask-first', for: ['professional'], any: ['nothing-said'], unless: anyBand },
  { id: 'programme', for: ['their-behaviour'], any: ['professional'] },
] as const satisfies readonly NoteRule[];

/** A thing to know, by id. */
export type NoteId = (typeof publicNotes)[number]['id'] | (typeof workNotes)[number]['id'];

const [silentSolution, ...others] = publicNotes;

const isToldAtWork = ({ for: readers }: NoteRule): boolean =>
  readers.includes('professional') || readers.includes('their-behaviour');

/** What professionals may be told, their own notes right after the Silent Solution. */
export const notesAtWork: readonly NoteRule[] = [
  silentSolution,
  ...workNotes,
  ...others.filter(isToldAtWork),
];
