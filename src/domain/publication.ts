import { z } from 'zod';
import { roughDateSchema } from './parts/dates.ts';
import { confidenceSchema, sourceSchema } from './parts/evidence.ts';
import { deathReviewSchema } from './death-review.ts';
import { publishing, upkeep } from './parts/upkeep.ts';
import { actionSchema } from './recommendations.ts';
import { reviewThemeIds } from './vocabulary.ts';

const publicationFields = {
  name: z.string().min(1).describe('The publication’s own title.'),
  summary: z.string().min(1).max(300).describe('What it says, in our own plain words.'),
  published: roughDateSchema.nullable().describe('When it was published, or null.'),
  author: z.string().min(1).describe('The body that published it. Never a person.'),
  confidence: confidenceSchema
    .default('confirmed')
    .describe(
      'How sure we are that this publication exists as described. Links print only if confirmed.',
    ),
  aboutDeathReviews: z
    .boolean()
    .default(false)
    .describe('true for a page or guide that belongs beside the death reviews.'),
  contentNote: z
    .string()
    .min(1)
    .optional()
    .describe('What a reader should know before opening it, if it describes deaths or harm.'),
  documents: z
    .array(
      z.strictObject({
        label: z.string().min(1).describe('What the reader gets: “Full report (PDF)”.'),
        url: z.url().optional().describe('The address, if it is on another site.'),
        file: z
          .string()
          .regex(/^[a-z0-9-]+\.pdf$/)
          .optional()
          .describe('The file in public/documents.'),
        thirdParty: z
          .boolean()
          .default(false)
          .describe('true if this is a copy kept by somebody else.'),
      }),
    )
    .default([])
    .describe('Documents to read.'),
  sources: z.array(sourceSchema).default([]).describe('Where this entry’s facts come from.'),
  replaces: z.string().min(1).optional().describe('Id of an older publication it replaces.'),
  words: z.array(z.string().min(1)).default([]).describe('Other words people search with.'),
  ...publishing,
  ...upkeep,
};

/** A strategy, report or death review. Each kind has its own shape. */
export const publicationSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('strategy'),
    ...publicationFields,
    from: z.int().nullable().describe('The first year it covers, or null.'),
    to: z.int().nullable().describe('The last year it covers, or null.'),
  }),
  z.strictObject({
    kind: z.literal('report'),
    ...publicationFields,
    actions: z
      .array(actionSchema)
      .optional()
      .describe('Recommendations or actions the report lists, in its own order.'),
    reviewThemes: z
      .array(
        z.strictObject({
          theme: z.enum(reviewThemeIds).describe('The theme.'),
          says: z.string().min(1).describe('What the report says of it, in our own words.'),
        }),
      )
      .default([])
      .describe('Themes that the report names across several death reviews.'),
  }),
  z.strictObject({
    kind: z.literal('death-review'),
    ...publicationFields,
    review: deathReviewSchema.describe(
      'What the review says, without anything that tells who the people were.',
    ),
  }),
]);

/** A publication. `id` is the file name, `from` the partnership that keeps it. */
export type Publication = z.infer<typeof publicationSchema> & { id: string; partnership: string };
export type Report = Extract<Publication, { kind: 'report' }>;
export type DeathReviewPublication = Extract<Publication, { kind: 'death-review' }>;
