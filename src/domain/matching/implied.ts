import type { About, Concern, Danger, Need } from '../vocabulary.ts';
import type { FollowRules } from './follow-rules.ts';

/** The ticks that other ticks may follow from. */
export interface Ticks {
  danger: readonly Danger[];
  concerns: readonly Concern[];
  needs: readonly Need[];
  about: readonly About[];
}

const follow = <Id extends string>(
  ticks: Ticks,
  table: Readonly<Record<string, readonly Id[] | undefined>>,
  already: readonly Id[],
): Id[] => {
  const all = [...ticks.danger, ...ticks.concerns, ...ticks.needs, ...ticks.about];
  const found = all.flatMap((tick) => table[tick] ?? []);
  return [...new Set(found)].filter((id) => !already.includes(id));
};

/** The needs that follow from the other ticks. Nobody asked for anything: someone to talk to. */
export function impliedNeeds(
  ticks: Ticks,
  isOwnBehaviour: boolean,
  { needs }: FollowRules,
): readonly Need[] {
  const own: Need[] =
    isOwnBehaviour && !ticks.needs.includes('worried-about-own-behaviour')
      ? ['worried-about-own-behaviour']
      : [];
  const talk: Need[] = ticks.needs.length === 0 ? ['talk'] : [];
  return [...own, ...follow(ticks, needs, [...ticks.needs, ...talk]), ...talk];
}

/**
 * The circumstances that follow from the other ticks. They bring services in, and rule none out. A
 * child who is hurt is no parent.
 */
export function impliedAbout(ticks: Ticks, { about }: FollowRules): readonly About[] {
  const found = follow(ticks, about, ticks.about);
  return ticks.about.includes('under-16') ? found.filter((id) => id !== 'has-children') : found;
}
