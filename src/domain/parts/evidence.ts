import { z } from 'zod';
import { daySchema, roughDateSchema } from './dates.ts';

export const confidenceIds = ['confirmed', 'confirmed-3rd', 'conflict', 'unconfirmed'] as const;

/** How sure we are of one fact. Only the first two may ever be printed. */
export const confidenceSchema = z
  .enum(confidenceIds)
  .describe(
    'confirmed = on the provider’s own or an official page. confirmed-3rd = on several independent pages. ' +
      'conflict = sources disagree. unconfirmed = not found. Only the first two are ever printed.',
  );

export const sourceSchema = z.strictObject({
  what: z
    .string()
    .min(1)
    .optional()
    .describe('What the source is, if the address does not say it.'),
  url: z.url().optional().describe('The page’s full address, starting with https:// or http://.'),
  date: roughDateSchema
    .nullable()
    .describe('When the source was published, as exact as known. null if it carries no date.'),
  about: z
    .boolean()
    .default(false)
    .describe('true if the date is only approximate (“about 2021”).'),
  note: z.string().min(1).optional().describe('What this source does and does not show.'),
});

export const evidenceSchema = z.strictObject({
  confidence: confidenceSchema,
  lastConfirmed: roughDateSchema
    .nullable()
    .default(null)
    .describe('The date of the newest source that states this fact. null if no source has a date.'),
  stale: z
    .boolean()
    .default(false)
    .describe(
      'true if no source is dated 2025 or later. The site then shows “last confirmed” and never says “open now”.',
    ),
  checked: daySchema
    .optional()
    .describe('The day a person last compared this fact with its sources. Never in the future.'),
  sources: z.array(sourceSchema).default([]).describe('Where the fact comes from.'),
});

export type Confidence = z.infer<typeof confidenceSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;

/** True when a fact of this confidence may be shown to anyone (facts rule 1). */
export const isPrintable = (confidence: Confidence): boolean =>
  confidence === 'confirmed' || confidence === 'confirmed-3rd';
