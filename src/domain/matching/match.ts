import { judges } from './every-criterion.ts';
import { matcher } from './matcher.ts';
import { routesFor } from './routes.ts';

/** Matching by every rule there is: for professionals, the command, the reports and the tests. */
export const match = matcher({ judges, routesFor });
