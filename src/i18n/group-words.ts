import type { GroupId } from '../domain/matching/outcome.ts';
import type { GroupWords } from '../domain/wizard/wizard-data.ts';

/** Headings of the groups of a result, and one line on what each holds. */
export const groupWords: Record<GroupId, GroupWords> = {
  now: { name: 'Now', text: 'For danger, and at any hour of the day or night.' },
  'referral-routes': {
    name: 'Referral routes',
    text: 'By the band and sector you chose. What the person can do alone stands below.',
  },
  best: { name: 'Best match', text: 'Nothing we know speaks against these.' },
  possible: {
    name: 'Also possible',
    text: 'We are not sure about these. Each one says what we do not know.',
  },
  'other-needs': { name: 'For the other things you ticked', text: 'These help with one of them.' },
  'if-closed': {
    name: 'If these are closed or do not answer',
    text: 'Try one of these, or try again later. It is not your fault if nobody answers.',
  },
};
