/** The words at an address whose page has moved. */
export const movedWords = {
  title: 'This page has moved',
  heading: 'This page has moved',
  lead: 'What you look for is at another address now.',
  link: 'Go to the page that took its place',
};
