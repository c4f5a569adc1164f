import { z } from 'zod';
import { calmPathSchema, calmTitleSchema } from './parts/address.ts';
import { sourceSchema } from './parts/evidence.ts';
import { learningSchema } from './parts/learning.ts';
import { publishing, upkeep } from './parts/upkeep.ts';
import { sectorIds } from './vocabulary.ts';

/** Where a page stands: at the top of the site, or below /professionals/. */
export const pageAreaIds = ['site', 'professionals'] as const;

const ids = z.array(z.string().regex(/^[a-z0-9-]+$/)).default([]);

/** A page of words that is neither a guide nor an entry: about, privacy, how MARAC works. */
export const pageSchema = z.strictObject({
  name: z.string().min(1).describe('The heading of the page.'),
  title: calmTitleSchema,
  path: calmPathSchema,
  summary: z.string().min(1).max(200).describe('One plain sentence for lists and search.'),
  area: z
    .enum(pageAreaIds)
    .describe('site = at the top of the site. professionals = below /professionals/.'),
  order: z.int().min(1).default(50).describe('Its place in lists; small numbers come first.'),
  legal: z
    .boolean()
    .default(false)
    .describe('true if it states law: the page then says it is information, not legal advice.'),
  sector: z
    .enum(sectorIds)
    .optional()
    .describe('For a page about one place of work: that sector. Its referral routes then follow.'),
  learning: learningSchema.optional(),
  helpers: ids.describe('Ids of helplines and services to show as “Who can help”, best first.'),
  related: ids.describe('Ids of pages, guides, referral routes or figures to show at the end.'),
  sources: z.array(sourceSchema).default([]).describe('Where the facts on the page come from.'),
  words: z
    .array(z.string().min(1))
    .default([])
    .describe('Other words people search with. Never shown.'),
  ...publishing,
  ...upkeep,
});

/** A page. `id` is the file name. */
export type Page = z.infer<typeof pageSchema> & { id: string };
