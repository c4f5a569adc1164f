/** The partnership this build is for: a folder of content/. */
export const partnershipId = process.env.PARTNERSHIP || 'hertfordshire';

/** The name in the header. Titles use it too, so it says nothing about the subject. */
export const brand = 'Sunflower';

/** The main navigation: four places, in the order people need them. */
export const navigation = [
  { href: '/find-help/', label: 'Find help' },
  { href: '/guides/', label: 'Options', wide: ' and rights' },
  { href: '/search/', label: 'Search' },
  { href: '/professionals/', label: 'Professionals' },
] as const;

/** Links at the foot of every page. */
export const footerLinks = [
  { href: '/talk-now/', label: 'Talk to someone now' },
  { href: '/quick-view/', label: 'Quick view to print' },
  { href: '/a-z/', label: 'A to Z of services' },
  { href: '/need/', label: 'Help by need' },
  { href: '/who/', label: 'Help by who you are' },
  { href: '/area/', label: 'Help by district' },
  { href: '/using-this-site/', label: 'Use this site more safely' },
  { href: '/news/', label: 'News' },
  { href: '/about/', label: 'About' },
  { href: '/privacy/', label: 'Privacy' },
  { href: '/accessibility/', label: 'Accessibility' },
  { href: '/contact/', label: 'Tell us about a mistake' },
  { href: '/site-map/', label: 'Site map' },
] as const;
