import { z } from 'zod';
import { roughDateSchema } from './parts/dates.ts';
import { sourceSchema } from './parts/evidence.ts';
import { learningSchema } from './parts/learning.ts';
import { publishing, upkeep } from './parts/upkeep.ts';

/** A training day, conference or campaign day. */
export const eventSchema = z
  .strictObject({
    name: z.string().min(1).describe('The event’s name.'),
    summary: z.string().min(1).max(300).describe('What it is, in one or two plain sentences.'),
    starts: roughDateSchema.describe(
      'First day. If the source names only a month, the month: 2019-06. Never make up a day.',
    ),
    ends: roughDateSchema.optional().describe('Last day or month, if it is longer than one.'),
    kind: z
      .enum(['training', 'conference', 'meeting', 'campaign', 'consultation'])
      .describe('What sort of event it is.'),
    place: z.string().min(1).nullable().default(null).describe('The town only, or null.'),
    audience: z.enum(['public', 'professional']).default('professional').describe('Who may come.'),
    outcome: z
      .enum(['took-place', 'did-not-take-place', 'planned', 'unknown'])
      .default('unknown')
      .describe('Whether it took place, as far as a source says.'),
    learning: learningSchema.optional(),
    sources: z
      .array(sourceSchema)
      .default([])
      .describe('Where this event is announced or reported.'),
    ...publishing,
    ...upkeep,
  })
  .refine((event) => !event.ends || event.ends >= event.starts, {
    error: 'It ends before it starts.',
    path: ['ends'],
  });

/** An event. */
export type PartnershipEvent = z.infer<typeof eventSchema> & { id: string };
