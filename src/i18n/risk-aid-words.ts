/** Words of the page that helps a professional to choose a band’s routes. */
export const riskAidWords = {
  title: 'Which routes to open',
  heading: 'Which band’s routes to open',
  lead: 'Four questions for you, not for the person. No score comes out, and nothing is asked, kept or sent.',
  danger: 'Someone in immediate danger? Stop here and call',
  before:
    'Use the tool you are trained in, with the person, alone and in private. If you are not trained, ask someone who is. Never tell a person that they are “low risk”.',
  questions: 'Four questions',
  any: 'One yes is enough.',
  rows: [
    {
      name: 'Ticks',
      question: 'Does the number of ticks on your tool reach the threshold below?',
      yes: 'Open the routes for high risk.',
      no: 'Go on. Few ticks do not show that someone is safe.',
    },
    {
      name: 'Judgement',
      question:
        'Do you believe that serious harm could happen at any time, whatever the ticks say?',
      yes: 'Open the routes for high risk. Your judgement outranks the ticks. Write down why.',
      no: 'Go on.',
    },
    {
      name: 'Escalation',
      question: 'Does it happen more often, or is it getting worse?',
      yes: 'Open the routes for high risk.',
      no: 'Go on.',
    },
    {
      name: 'Repeat',
      question: 'Has the case been to a MARAC before, and has something happened again?',
      yes: 'Open the routes for high risk. Tell your MARAC lead.',
      no: 'Go on.',
    },
  ],
  asked: 'Question',
  ifYes: 'If yes',
  ifNo: 'If no',
  allNo: 'If every answer is no',
  allNoText:
    'Are there signs of serious harm that is unlikely unless something changes, such as a break-up? Open the routes for medium risk. Otherwise open those for standard risk.',
  unsure: 'Not sure? Take the higher band, and ask a trained colleague or your MARAC lead today.',
  again:
    'Ask all four again each time something changes: a break-up, a court date, a release, a pregnancy, a broken order.',
  always: 'In every band',
  alwaysItems: [
    { id: 'childrens-services', text: 'A child who may be at risk, or someone who is pregnant' },
    { id: 'adult-safeguarding', text: 'An adult with care and support needs' },
    {
      id: 'honour-based-abuse-and-forced-marriage',
      text: 'Any sign of forced marriage, FGM or honour-based abuse',
    },
    { id: 'stalking', text: 'Stalking, by a partner or by anyone else' },
    { id: 'police', text: 'A crime, or a worry about someone’s past' },
  ],
  thresholds: 'Thresholds we know, with date and source',
  thresholdsNote:
    'Areas differ. Where a line says so, check the current protocol here before you rely on it.',
  unknown: 'What we do not know',
  routes: 'The routes',
  sheet: 'Print a referral sheet with blank lines',
} as const;

/** Words of the sheet to print and fill in by hand. */
export const sheetWords = {
  title: 'Referral sheet to print',
  heading: 'Referral sheet',
  lead: 'Print it and write by hand. Names are never typed here.',
  keep: 'Keep it in the case file, locked away. Never send it by ordinary e-mail, and never leave it where the person’s abuser could see it.',
  blocks: [
    {
      heading: 'The person',
      lines: [
        'Name, and any other names',
        'Date of birth',
        'District, and tenancy if known',
        'Language, hearing and other needs',
        'What the person wants',
      ],
    },
    {
      heading: 'Safe contact',
      lines: [
        'Safe number, address or e-mail',
        'Safe days and hours',
        'Message allowed? In what words?',
        'Who to say you are, and a code word',
        'Someone safe who can reach them',
      ],
    },
    {
      heading: 'Risk today',
      lines: [
        'Tool, date and number of ticks',
        'My judgement, and why',
        'Getting worse? How?',
        'Been to MARAC before? When?',
        'What the person fears most',
        'Children: who, where, school',
        'Pregnancy or a new baby',
        'Orders, bail conditions and dates',
      ],
    },
    {
      heading: 'Sharing',
      lines: ['Asked for consent on (date), and their words', 'Shared without consent, because'],
    },
    {
      heading: 'Referral',
      lines: [
        'Route and team',
        'Sent on (date, time) by (role)',
        'Accepted by (role) on',
        'If nobody replies by (date, time), I will',
        'What was promised, by whom, by when',
        'Look again on',
      ],
    },
  ],
} as const;
