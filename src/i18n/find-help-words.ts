/** The words of the two pages with a wizard. */
export const findHelpWords = {
  heading: 'Find help for me',
  lead: 'A few questions. Skip any you like. Nothing you answer is kept or sent.',
  everything: 'Show me everything instead',
  all: 'All help, without questions',
  byNeed: 'By what you need',
  byArea: 'By where you live',
  professional: 'Do you help someone as part of your work?',
  professionalLink: 'Find a referral route',
  professionalHeading: 'Find a referral route',
  professionalLead:
    'Answer what you know. You get the referral routes, and beside them what the person can do without you. Never type a name.',
  routes: 'Every referral route',
} as const;
