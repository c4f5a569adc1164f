/** The words of a district’s page. In: the district’s name and the county’s. */
export const areaWords = (name: string, place: string) => ({
  heading: `Help in ${name}`,
  lead: `Services that help people who live in ${name}. You can also use every national line.`,
  own: `In ${name}`,
  countywide: `Anywhere in ${place}`,
  night: 'At any hour, anywhere in England',
});
