/** The words of the page on what is missing: kind, and never a reason to give up. */
export const gapWords = (place: string) => ({
  heading: 'What is missing',
  lead: `Some people in ${place} find less help than they should. We know, and we say so.`,
  still:
    'You deserve help all the same. The helplines below talk to everyone they can, wherever you live.',
  areas: 'Places with too little',
  areasText:
    'We know of no support worker’s service in these places whose number we could check. Helplines and the council still help:',
  people: 'People with too little',
  peopleText: 'In some places we know of no local support service for:',
  unsure: 'What we do not know',
  unsureText:
    'We could not find out if any local support service is made ready for these people. Ask: many services say yes.',
  why: 'This page is worked out from the records of this site. A service may exist that we could not check. If you run one, tell us.',
  tell: 'Tell us',
  help: 'Who answers now',
});
