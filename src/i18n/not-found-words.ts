/** The words of the page for an address that does not exist. */
export const notFoundWords = {
  heading: 'We could not find that page',
  lead: 'The page may have moved. You have done nothing wrong.',
  links: [
    { href: '/', name: 'Start page' },
    { href: '/talk-now/', name: 'Talk to someone now' },
    { href: '/a-z/', name: 'Every service, A to Z' },
    { href: '/find-help/', name: 'Find help for me' },
  ],
} as const;
