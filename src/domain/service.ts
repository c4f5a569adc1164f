import { z } from 'zod';
import { entryFields } from './parts/entry.ts';
import { locationSchema } from './parts/location.ts';

/** A local service of one partnership. */
export const serviceSchema = z.strictObject({
  ...entryFields,
  location: locationSchema.default({ kind: 'none' }),
});

/**
 * A local service. `id` is the file name; `details` is the Markdown text below the fields; `hasLeft` is
 * true once it has left the results because nobody looked at it again.
 */
export type Service = z.infer<typeof serviceSchema> & {
  id: string;
  details: string;
  hasLeft?: boolean;
};
