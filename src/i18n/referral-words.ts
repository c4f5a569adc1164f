import type { Confidence } from '../domain/parts/evidence.ts';
import type { ownerRoleIds } from '../domain/parts/upkeep.ts';

/** Words of the referral route pages. */
export const routePageWords = {
  none: 'This partnership has put no referral routes here yet. Ask your safeguarding lead, and in danger call 999.',
  heading: 'Referral routes',
  lead: 'One page a route: who it is for, what to send, what happens next, and what to do if nobody replies.',
  whoFor: 'Who it is for',
  threshold: 'Threshold',
  checkCurrent: 'Check the current protocol before you rely on this.',
  judgement: 'Professional judgement',
  escalation: 'Act sooner when',
  consent: 'Consent',
  send: 'What to send',
  form: 'Form',
  noForm:
    'We do not know the address of the current form. Ask the team, or your safeguarding lead.',
  deadline: 'Time limit',
  noDeadline:
    'We know of no published time limit. Agree one with the team that takes the referral.',
  next: 'What happens next',
  ifNobodyReplies: 'If nobody replies',
  unknown: 'What we could not confirm',
  leadsTo: 'Who takes it',
  ownRoutes: 'What the person can do without you',
  about: 'About this route',
  bands: 'Risk bands',
  sectors: 'For people who work in',
  anySector: 'Any sector',
  stages: 'Steps on the path',
  tool: 'Tool',
  source: 'Source',
  sources: 'Sources and dates',
  noDate: 'no date',
  formOn: 'Form on',
  checked: 'Last checked against its sources',
  reviewBy: 'to be looked at again by',
  owner: 'Kept by',
  approved: 'Approved by the partnership',
  notApproved: 'Not yet approved by the partnership. It is drawn from the sources below.',
  firstRoutes: 'Routes to look at first',
  otherRoutes: 'Every other route',
  bySector: 'Routes by where you work',
  bySectorLead:
    'Choose your workplace: what to keep in mind there, and the routes to look at first.',
  anySectorNote: 'Every route is open to every sector unless its page says otherwise.',
  byBand: 'Routes by risk band',
  onThisPage: 'On this page',
} as const;

/** How sure a threshold is, in words. */
export const confidenceWords: Record<Confidence, string> = {
  confirmed: 'stated by an official source',
  'confirmed-3rd': 'stated by several sources of other areas',
  conflict: 'sources disagree',
  unconfirmed: 'not confirmed for this county',
};

/** The roles that keep a page true, in words. */
export const ownerWords: Record<(typeof ownerRoleIds)[number], string> = {
  'helplines-editor': 'The editor of the helplines',
  'services-editor': 'The editor of the services',
  'housing-editor': 'The editor of the housing pages',
  'rights-editor': 'The editor of the guides on rights',
  'professionals-editor': 'The editor of the professionals’ pages',
  'partnership-team': 'The partnership team',
};
