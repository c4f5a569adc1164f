/** The words of the pages that list services. */
export const listWords = {
  aToZ: {
    heading: 'Every service, A to Z',
    lead: 'Every line and service we know of, with its number where we have been able to check it.',
  },
  traces:
    'Numbers that start 0800, 0808 or 116 should not show on the bill. Other numbers will. Every call shows in the phone’s own call list.',
  tracesLink: 'How to call more safely',
  need: {
    heading: 'Find help by what you need',
    lead: 'Choose one. You can always come back and choose another.',
  },
  who: {
    heading: 'Find help by who you are',
    lead: 'Abuse happens to all kinds of people. Some services know your situation well.',
  },
  area: {
    heading: 'Find help by where you live',
    lead: 'Choose a place on the picture or in the list. We never ask for your address.',
    missing: 'What is missing, and what still helps',
  },
  own: 'Worried about how you treat someone?',
  everyone: 'These help wherever you live',
  local: 'Near you',
  national: 'Anywhere in the country',
  nothing: 'We know of no service made just for this. These lines will still listen and help.',
} as const;
