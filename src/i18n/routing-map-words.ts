/** The words of the routing map, for professionals who check it. */
export const routingMapWords = {
  heading: 'Routing map: what each answer does',
  lead: 'For every answer: what it brings in and what it rules out, and why. Worked out from the same rules that answer visitors.',
  how: 'Print a question, check the rows of your own service, and sign them. Tell us what is wrong: we change the record, and the map follows.',
  alone: 'Each row looks at one answer alone. Nothing here is a threshold or a risk assessment.',
  everywhere:
    'Not in the rows: 999, the 24-hour line and the local line, which every result holds, and services of the whole county in the question about the district.',
  gaps: 'What is missing, in plain words for everyone',
  all: 'All questions',
  nothing: 'This answer changes nothing by itself.',
  columns: {
    entry: 'Service or route',
    effect: 'Effect',
    because: 'Because',
    signed: 'Right? Initials, date',
  },
  effects: { 'brings-in': 'Brings in', 'rules-out': 'Rules out' },
} as const;
