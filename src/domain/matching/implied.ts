import type { About, Concern, Danger, Need } from '../vocabulary.ts';

/** The ticks that other ticks may follow from. */
export interface Ticks {
  danger: readonly Danger[];
  concerns: readonly Concern[];
  needs: readonly Need[];
  about: readonly About[];
}

type Tick = Danger | Concern | Need | About;

/**
 * Having children does not ask for children’s services: many fear to lose their children if they
 * speak. So `has-children` is not here, and only a need or a worry named as such brings them in.
 */
const needsFrom: Partial<Record<Tick, readonly Need[]>> = {
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

const aboutFrom: Partial<Record<Tick, readonly About[]>> = {
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

const follow = <Id extends string>(
  ticks: Ticks,
  table: Partial<Record<Tick, readonly Id[]>>,
  already: readonly Id[],
): Id[] => {
  const all = [...ticks.danger, ...ticks.concerns, ...ticks.needs, ...ticks.about];
  const found = all.flatMap((tick) => table[tick] ?? []);
  return [...new Set(found)].filter((id) => !already.includes(id));
};

/** The needs that follow from the other ticks. Nobody asked for anything: someone to talk to. */
export function impliedNeeds(ticks: Ticks, isOwnBehaviour: boolean): readonly Need[] {
  const own: Need[] =
    isOwnBehaviour && !ticks.needs.includes('worried-about-own-behaviour')
      ? ['worried-about-own-behaviour']
      : [];
  const talk: Need[] = ticks.needs.length === 0 ? ['talk'] : [];
  return [...own, ...follow(ticks, needsFrom, [...ticks.needs, ...talk]), ...talk];
}

/**
 * The circumstances that follow from the other ticks. They bring services in, and rule none out. A
 * child who is hurt is no parent.
 */
export function impliedAbout(ticks: Ticks): readonly About[] {
  const found = follow(ticks, aboutFrom, ticks.about);
  return ticks.about.includes('under-16') ? found.filter((id) => id !== 'has-children') : found;
}
