/** The words of the professionals’ area. */
export const professionalWords = {
  heading: 'For professionals',
  lead: 'From “I am worried about this person” to the right referral, and what happens next.',
  danger: 'Someone in immediate danger? Call',
  sections: [
    {
      href: '/professionals/find-a-route/',
      name: 'Find a route for one person',
      text: 'A few questions, no names. Nothing you answer is kept or sent.',
      needs: 'routes',
    },
    {
      href: '/professionals/routing-map/',
      name: 'Routing map',
      text: 'What each answer brings in and rules out, to check and sign.',
    },
    {
      href: '/professionals/search/',
      name: 'Search pages and documents',
      text: 'By kind, district, audience, theme, year and area, inside every page and document.',
    },
    {
      href: '/professionals/referral-routes/',
      name: 'Referral routes',
      text: 'Who each route is for, the threshold, consent, and what to do if nobody replies.',
      needs: 'routes',
    },
    {
      href: '/professionals/risk-aid/',
      name: 'Which band’s routes to open',
      text: 'Ticks, judgement, escalation, repeat. No score, and a sheet to print.',
      needs: 'routes',
    },
    {
      href: '/professionals/routes-by-sector/',
      name: 'Routes by where you work',
      text: 'Health, schools, housing, justice, social care, charities, business.',
      needs: 'routes',
    },
    {
      href: '/professionals/risk-and-marac/',
      name: 'Risk and MARAC',
      text: 'DASH, the ways into MARAC, and what the IDVA does.',
      needs: 'risk-and-marac',
    },
    {
      href: '/professionals/statistics/',
      name: 'Figures',
      text: 'Every table as printed, with its corrections.',
    },
    {
      href: '/professionals/publications/',
      name: 'Publications',
      text: 'Strategies and council papers, in plain summaries.',
    },
    {
      href: '/professionals/death-reviews/',
      name: 'Death reviews',
      text: 'Domestic homicide reviews, now called DARDR.',
    },
    {
      href: '/professionals/recommendations/',
      name: 'Recommendations',
      text: 'What reviews and reports asked for, and where it stands.',
    },
    {
      href: '/professionals/death-reviews/themes/',
      name: 'Themes across death reviews',
      text: 'What was seen before, and what answers it.',
    },
    {
      href: '/professionals/champions/',
      name: 'Champions and J9',
      text: 'What each champion may do, a resource pack, and where to ask.',
      needs: 'champions',
    },
    {
      href: '/professionals/training-check/',
      name: 'What should I learn?',
      text: 'Your role and tasks in, courses and reading out.',
      needs: 'champions',
    },
    {
      href: '/professionals/governance/',
      name: 'Who leads the work',
      text: 'Boards, sub-groups, the plan for services, strategies.',
      needs: 'governance',
    },
    {
      href: '/events/',
      name: 'Events and news',
      text: 'Training, campaigns and consultations, with calendar files.',
    },
  ],
  tools: 'Tools and reading',
  routes: 'Every referral route',
  byBand: 'Routes by risk band',
  bandNote:
    'You choose the band, with the tool you are trained to use and your own judgement. Judgement outranks the tool.',
  bands: { high: 'High', medium: 'Medium', standard: 'Standard' },
  reading: 'How it works',
  figures: 'Figures',
  papers: 'Newest publications',
  otherAreas: 'From other areas',
  otherAreasNote:
    'Papers and figures of other places. They are here to learn from. They are not services for people here.',
} as const;
