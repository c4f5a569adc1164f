import { publicJudges } from './criteria.ts';
import { matcher } from './matcher.ts';

/** Matching for the public, without a line of what only work needs. Gives what `match` gives. */
export const publicMatch = matcher({
  judges: publicJudges,
  routesFor: () => [],
});
