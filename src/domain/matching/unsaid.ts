import type { Entry } from '../printed.ts';
import type { About, EntryKind } from '../vocabulary.ts';

/**
 * What shuts people out of a place to stay, a council or a line if it was not thought of. Of all else
 * silence is no doubt: to say that a service may not help Black people would tell them that it may not.
 */
const doubtfulOf: Partial<Record<EntryKind, readonly About[]>> = {
  'safe-accommodation': [
    'migrant-or-nrpf',
    'has-children',
    'has-pets',
    'disabled',
    'drink-or-drugs',
    'mental-health',
  ],
  housing: ['migrant-or-nrpf'],
};

const doubtful: readonly About[] = ['deaf', 'needs-interpreter'];

/**
 * The circumstances that may keep somebody from a service of its kind, and of which its record says
 * nothing at all. In: an entry. Out: none for a service that says it is for anyone.
 */
export function unsaidOf({ kind, criteria }: Entry): readonly About[] {
  const { circumstances: said, children, noRecourse } = criteria;
  if (said.others === 'any') return [];
  const known: readonly About[] = [
    ...said.specialist,
    ...said.welcomes,
    ...said.onlyFor,
    ...said.cannotTake,
    ...criteria.byAndFor,
    ...(children === 'yes' ? ['has-children' as const] : []),
    ...(noRecourse === 'yes' ? ['migrant-or-nrpf' as const] : []),
  ];
  return [...doubtful, ...(doubtfulOf[kind] ?? [])].filter((tick) => !known.includes(tick));
}
