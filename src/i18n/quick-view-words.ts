/** The lines on the quick view, after the night line and the local line, best first. */
export const quickViewEntries = [
  'mens-advice-line',
  'galop',
  'karma-nirvana',
  'rape-sexual-abuse-line',
  'national-stalking-helpline',
  'childline',
  'samaritans',
  'shout',
  'police-101',
  'children-services',
  'adult-social-care',
  'shelter',
  'emergency-sms',
  'bsl-999',
] as const;

/** The words of the quick view. In: the place name. */
export const quickViewWords = (place: string) => ({
  heading: 'Quick view',
  lead: `One page with the lines that matter most in ${place}. You can print it, or read it to someone.`,
  danger: 'In danger now',
  call: 'Who to call',
  housing: 'Council housing teams: somewhere to sleep',
  noNumber: 'We could not check a number. Open the page for what to do.',
  remember: 'Good to remember',
  remembers: [
    'You do not need to be sure. You can call just to ask.',
    'You do not have to give your name to most lines.',
    'The call stays in the phone’s own call list.',
    'You can call again, as often as you need.',
  ],
  printing:
    'Keep a printed copy only where nobody else will find it. A friend can keep it for you.',
});
