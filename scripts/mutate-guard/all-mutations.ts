import { hearingMutations } from './hearing-mutations.ts';
import { leavingMutations } from './leaving-mutations.ts';
import { momentMutations } from './moment-mutations.ts';
import type { Mutation } from './mutation.ts';
import { reachingMutations } from './reaching-mutations.ts';

/** Every way in which the mutation run breaks the exit. */
export const allMutations: readonly Mutation[] = [
  ...leavingMutations,
  ...momentMutations,
  ...reachingMutations,
  ...hearingMutations,
];
