/** Words of the pages with figures. */
export const statisticWords = {
  heading: 'Figures',
  lead: 'Each table stands here exactly as the paper printed it. Where a value is wrong, the correction stands beside it.',
  total: 'Total as printed',
  corrected: 'corrected',
  notKnown: 'cannot be known',
  corrections: 'Corrections',
  notes: 'What to know about these figures',
  derived: 'We worked this table out from another one. The paper does not print it.',
  source: 'From',
  printed: 'printed',
  empty: 'not given',
  charts: 'The same figures as bars',
  chartsNote: 'Each chart has its own scale: its longest bar is its largest figure.',
  csv: 'Download this table (CSV)',
  csvNote: 'for a spreadsheet. Read the notes below before you use it.',
} as const;
