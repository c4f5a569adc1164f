import type { NoteId } from '../../domain/matching/note-rules.ts';
import type { Guide } from '../../domain/guide.ts';
import type { NoteLink } from '../../domain/wizard/wizard-data.ts';

/** The guide that says more of a note, by id. Who may hurt others is led to no victim’s guide. */
export const noteGuides: Readonly<Partial<Record<NoteId, string>>> = {
  child: 'young-11-15',
  strangled: 'physical-harm-and-strangling',
  'forces-in-danger': 'police-or-forces-partner',
  'about-to-hurt': 'own-behaviour',
  trip: 'forced-marriage',
  'trip-of-another': 'forced-marriage',
  honour: 'honour-based-abuse',
  'honour-helpers': 'honour-based-abuse',
  fgm: 'fgm',
  young: 'young-16-17',
  'council-tonight': 'somewhere-safe-to-stay',
  'council-outside': 'somewhere-safe-to-stay',
  'council-helpers': 'when-the-council-says-no',
  'few-places-for-men': 'men',
  breached: 'orders-that-protect',
  outing: 'lgbt',
  carer: 'carer-or-family',
  'carer-helpers': 'carer-or-family',
  'learning-disability': 'learning-disability',
  'relay-hears': 'deaf-people',
  'immigration-first': 'immigration',
  culture: 'black-asian-minority',
  traveller: 'gypsy-roma-traveller',
  faith: 'faith',
  stalking: 'stalking',
  sexual: 'sexual-abuse',
  devices: 'phones-and-online',
  'images-young': 'images-and-devices',
  'joint-money': 'money-abuse',
  'stay-safely': 'staying-in-your-home',
  'keep-tenancy': 'housing-and-tenancies',
  'pets-early': 'pets',
  'not-refused': 'drink-drugs-mental-health',
  orders: 'orders-that-protect',
  police: 'reporting-to-police',
  'clares-law': 'clares-law',
  recovery: 'recovery',
  forces: 'police-or-forces-partner',
  leaving: 'planning-for-safety',
  work: 'work',
  'work-helpers': 'colleagues-and-employers',
  'children-safe': 'children-and-contact',
  'how-to-be-a-friend': 'worried-about-someone',
  'not-sure': 'is-this-abuse',
  bereaved: 'bereaved',
  'bereaved-child': 'young-11-15',
};

/** Pages that say more of a note and are no guides. */
export const notePages: Readonly<Partial<Record<NoteId, NoteLink>>> = {
  pregnant: { href: '/who/pregnant/', name: 'Help when you are pregnant' },
  'own-behaviour-apart-work': {
    href: '/professionals/referral-routes/perpetrator-programme/',
    name: 'The way to a programme',
  },
  'outside-work': { href: '/professionals/risk-and-marac/', name: 'Risk and MARAC' },
  'ask-first': { href: '/professionals/asking-the-question/', name: 'How to ask' },
};

/** Where each note leads, the guides by their real names. In: the guides there are. */
export const linksOfNotes = (guides: readonly Guide[]): Partial<Record<NoteId, NoteLink>> => ({
  ...notePages,
  ...Object.fromEntries(
    Object.entries(noteGuides).flatMap(([note, id]) => {
      const guide = guides.find((one) => one.id === id);
      return guide ? [[note, { href: `/guides/${guide.path}/`, name: guide.name }]] : [];
    }),
  ),
});
