import { z } from 'zod';
import { entryFields } from './parts/entry.ts';

/** A helpline or service that is the same everywhere in the country. */
export const helplineSchema = z.strictObject(entryFields);

/**
 * A national helpline. `id` is the file name; `details` is the Markdown text below the fields; `hasLeft` is
 * true once it has left the results because nobody looked at it again.
 */
export type Helpline = z.infer<typeof helplineSchema> & {
  id: string;
  details: string;
  hasLeft?: boolean;
};
