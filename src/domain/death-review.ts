import { z } from 'zod';
import { daySchema, roughDateSchema } from './parts/dates.ts';
import { reviewThemeIds } from './vocabulary.ts';

export const recommendationStatusIds = [
  'complete',
  'ongoing',
  'awaiting-validation',
  'unknown',
] as const;

export const reviewKindIds = ['homicide', 'suicide', 'other-death', 'unknown'] as const;
export const relationshipIds = ['partner', 'ex-partner', 'family-member', 'unknown'] as const;

const recommendationSchema = z.strictObject({
  text: z.string().min(1).describe('What should change, in our own words.'),
  agency: z.string().min(1).describe('The agency that owns it.'),
  status: z
    .enum(recommendationStatusIds)
    .describe('complete, ongoing, awaiting-validation or unknown.'),
  date: roughDateSchema.nullable().default(null).describe('When the status was reported, or null.'),
});

/** The shape of a domestic homicide review, now domestic abuse related death review (DARDR). */
export const deathReviewSchema = z.strictObject({
  reference: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('The review’s own reference, or null.'),
  area: z.string().min(1).describe('The community safety partnership’s area.'),
  yearOfDeath: z.int().min(1990).nullable().default(null).describe('The year of death, or null.'),
  publishUntil: daySchema.optional().describe('The last day it may be shown.'),
  kind: z.enum(reviewKindIds).describe('What kind of death. unknown unless the report says it.'),
  relationship: z
    .enum(relationshipIds)
    .describe('Who to the victim. unknown unless the report says it.'),
  pseudonym: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('The published pseudonym, or null.'),
  themes: z.array(z.enum(reviewThemeIds)).default([]).describe('Themes the report itself names.'),
  learning: z.array(z.string().min(1)).default([]).describe('What was learned, one sentence each.'),
  recommendations: z
    .array(recommendationSchema)
    .default([])
    .describe('Recommendations and where they stand.'),
  contentNote: z.string().min(1).describe('What a reader should know before opening it.'),
});

export type DeathReview = z.infer<typeof deathReviewSchema>;
export type Recommendation = z.infer<typeof recommendationSchema>;
