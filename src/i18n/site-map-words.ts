/** Words of the site map. */
export const siteMapWords = {
  heading: 'Site map',
  lead: 'Every part of this site in one list.',
  main: 'Main pages',
  guides: 'Options and rights',
  need: 'By what you need',
  who: 'By who you are',
  area: 'By where you live',
  professionals: 'For professionals',
  professionalLinks: [
    { href: '/professionals/referral-routes/', name: 'Referral routes' },
    { href: '/professionals/statistics/', name: 'Figures' },
    { href: '/professionals/publications/', name: 'Publications' },
    { href: '/professionals/death-reviews/', name: 'Death reviews' },
    { href: '/events/', name: 'Events' },
  ],
} as const;
