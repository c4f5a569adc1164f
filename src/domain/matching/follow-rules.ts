import type { About, Concern, Danger, Need } from '../vocabulary.ts';

type Tick = Danger | Concern | Need | About;

/** The needs and the circumstances that follow from ticks. They travel with the catalogue, as data. */
export interface FollowRules {
  needs: Partial<Record<Tick, readonly Need[]>>;
  about: Partial<Record<Tick, readonly About[]>>;
}

/**
 * Having children does not ask for children’s services: many fear to lose their children if they
 * speak. So `has-children` is not here, and only a need or a worry named as such brings them in.
 */
const needs: FollowRules['needs'] = {
  'child-hurt-now': ['children'],
  'nowhere-tonight': ['safe-place', 'housing'],
  'may-harm-self': ['health'],
  'child-contact': ['children', 'legal'],
  'threats-to-children': ['children'],
  pets: ['pets'],
  'has-pets': ['pets'],
  'sexual-violence': ['sexual-assault'],
  'breached-orders': ['report-or-police', 'protection-order'],
  'low-or-suicidal': ['health'],
  'money-control': ['money'],
  'stay-home-safely': ['protection-order', 'housing'],
  'counselling-recovery': ['health'],
  'images-or-devices': ['technology'],
  'migrant-or-nrpf': ['immigration'],
  'drink-or-drugs': ['health'],
  'mental-health': ['health'],
};

const about: FollowRules['about'] = {
  'taken-abroad-soon': ['honour-forced-marriage-fgm'],
  'child-hurt-now': ['has-children'],
  'pregnant-or-new-baby': ['pregnant', 'has-children'],
  'child-contact': ['has-children'],
  'threats-to-children': ['has-children'],
  children: ['has-children'],
  pets: ['has-pets'],
  immigration: ['migrant-or-nrpf'],
  'low-or-suicidal': ['mental-health'],
};

/** What follows from what, for everybody. */
export const followRules: FollowRules = { needs, about };
