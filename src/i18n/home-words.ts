/** The words of the home page. In: the partnership’s place name. */
export const homeWords = (place: string) => ({
  heading: 'Find people who can help, in your own time',
  lead: `For anyone in ${place} who is hurt, frightened or controlled by someone close. You do not need to be sure.`,
  cards: [
    {
      href: '/find-help/',
      name: 'Find help for me',
      text: 'A few questions. You can skip any of them. Nothing you answer is kept or sent.',
    },
    {
      href: '/talk-now/',
      name: 'Talk to someone now',
      text: 'Lines you can call, text or chat to.',
    },
    {
      href: '/guides/is-this-happening/',
      name: 'Is this abuse?',
      text: 'It is not always physical.',
    },
    {
      href: '/guides/somewhere-to-stay/',
      name: 'Somewhere safe to stay',
      text: 'A refuge, the council, or staying at home with new locks.',
    },
    {
      href: '/guides/',
      name: 'Money, law and children',
      text: 'Your rights and options, in plain words.',
    },
    {
      href: '/guides/worried-about-someone/',
      name: 'I am worried about someone',
      text: 'How to help without adding risk.',
    },
  ],
  lines: 'Two lines to start with',
  moreLines: 'More lines, and ways without talking',
  browse: 'Look for yourself',
  links: [
    { href: '/a-z/', name: 'Every service, A to Z' },
    { href: '/need/', name: 'By what you need' },
    { href: '/who/', name: 'By who you are' },
    { href: '/area/', name: 'By where you live' },
    { href: '/quick-view/', name: 'Quick view: one page to print' },
    { href: '/using-this-site/', name: 'Use this site more safely' },
  ],
});
