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
  pastLead: 'What was held, or planned, in earlier years. Nothing here can be booked.',
  calendar: 'In your own calendar',
  calendarNote:
    'A calendar shows the name of the event to everyone who can see it. Do not save it on a device that someone else looks at. Events without a known day are not in the file.',
  calendarFile: 'All events as a calendar file (.ics)',
  oneFile: 'Calendar file',
  feed: 'Follow the news with a feed reader (Atom)',
  ended: 'This news was shown until',
  outcomes: {
    'took-place': 'Took place.',
    'did-not-take-place': 'Did not take place.',
    planned: 'Planned.',
    unknown: 'We do not know if it took place.',
  },
} as const;
