import type { Confidence } from '../domain/parts/evidence.ts';

/** Words of the referral route pages. */
export const routePageWords = {
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
  owner: 'Kept by',
  approved: 'Approved by the partnership',
  notApproved: 'Not yet approved by the partnership. It is drawn from the sources below.',
} as const;

/** How sure a threshold is, in words. */
export const confidenceWords: Record<Confidence, string> = {
  confirmed: 'stated by an official source',
  'confirmed-3rd': 'stated by several sources of other areas',
  conflict: 'sources disagree',
  unconfirmed: 'not confirmed for this county',
};
