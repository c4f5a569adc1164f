import type { guideSectionIds } from '../domain/guide.ts';

/** Headings of the parts of the guides. */
export const guideSections: Record<(typeof guideSectionIds)[number], string> = {
  recognising: 'Is this happening to me?',
  now: 'Right now',
  'staying-or-moving-on': 'Staying or moving on',
  rights: 'Your rights and options',
  children: 'Children and young people',
  'who-you-are': 'Who you are',
  'people-around': 'Friends, family and people around',
  afterwards: 'Afterwards',
  'own-behaviour': 'If you are worried about your own behaviour',
};

/** Words of the guides’ frame. */
export const guideWords = {
  heading: 'Your options and rights',
  lead: 'Plain words about what is happening, what you can do and who must help.',
  first: 'Do this first',
  helpers: 'Who can help now',
  onPaper:
    'Calls to 0800, 0808 and 116 numbers are free and should not show on the bill. Other calls may cost money and may show. Each call shows in the phone’s own call list. Messages stay in the account and on each device that is signed in to it.',
  related: 'Read next',
} as const;
