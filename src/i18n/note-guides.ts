import type { NoteId } from '../domain/matching/note-rules.ts';
import type { Guide } from '../domain/guide.ts';
import type { NoteGuide } from '../domain/wizard/wizard-data.ts';

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
  'council-tonight': 'somewhere-safe-to-stay',
  'council-helpers': 'when-the-council-says-no',
  'few-places-for-men': 'men',
  pregnant: 'physical-harm-and-strangling',
  breached: 'orders-that-protect',
  outing: 'lgbt',
  carer: 'carer-or-family',
  'carer-helpers': 'carer-or-family',
  'relay-hears': 'deaf-people',
  'immigration-first': 'immigration',
  stalking: 'stalking',
  sexual: 'sexual-abuse',
  devices: 'phones-and-online',
  'images-young': 'images-and-devices',
  'joint-money': 'money-abuse',
  'stay-safely': 'staying-in-your-home',
  'keep-tenancy': 'housing-and-tenancies',
  'pets-early': 'pets',
  'not-refused': 'drink-drugs-mental-health',
  'clares-law': 'clares-law',
  forces: 'police-or-forces-partner',
  leaving: 'planning-for-safety',
  work: 'work',
  'work-helpers': 'colleagues-and-employers',
  'children-safe': 'will-i-lose-my-children',
  'how-to-be-a-friend': 'worried-about-someone',
  bereaved: 'bereaved',
};

/** The guides of the notes by their real names. In: the guides there are. */
export const guidesOfNotes = (guides: readonly Guide[]): Partial<Record<NoteId, NoteGuide>> =>
  Object.fromEntries(
    Object.entries(noteGuides).flatMap(([note, id]) => {
      const guide = guides.find((one) => one.id === id);
      return guide ? [[note, { path: guide.path, name: guide.name }]] : [];
    }),
  );
