import { z } from 'zod';
import { calmTitleSchema } from './parts/address.ts';
import { daySchema } from './parts/dates.ts';
import { sourceSchema } from './parts/evidence.ts';
import { publishing, upkeep } from './parts/upkeep.ts';

/** A dated news item. */
export const newsSchema = z
  .strictObject({
    name: z.string().min(1).describe('The headline.'),
    title: calmTitleSchema,
    summary: z.string().min(1).max(200).describe('One or two plain sentences.'),
    date: daySchema.describe('The day it happened, or the day its source was published.'),
    until: daySchema.optional().describe('The last day to show it.'),
    audience: z.enum(['public', 'professional']).default('public').describe('Who it is for.'),
    sources: z.array(sourceSchema).default([]).describe('Where this news comes from.'),
    ...publishing,
    ...upkeep,
  })
  .refine((item) => !item.until || item.until >= item.date, {
    error: 'It ends before it starts.',
    path: ['until'],
  });

/** A news item. */
export type NewsItem = z.infer<typeof newsSchema> & { id: string };
