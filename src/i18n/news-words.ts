/** Words of the news and events pages. */
export const newsWords = {
  heading: 'News',
  lead: 'What has changed in services and in the law, with its date.',
  none: 'There is no news at the moment.',
  events: 'Events: training, conferences and campaigns',
  eventsHeading: 'Events',
  eventsLead: 'Training, conferences and campaigns of the partnership.',
  coming: 'Coming up',
  nothingComing: 'We know of no event coming up.',
  past: 'Past events',
  outcomes: {
    'took-place': 'Took place.',
    'did-not-take-place': 'Did not take place.',
    planned: 'Planned.',
    unknown: 'We do not know if it took place.',
  },
} as const;
