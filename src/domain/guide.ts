import { z } from 'zod';
import { calmPathSchema, calmTitleSchema } from './parts/address.ts';
import { sourceSchema } from './parts/evidence.ts';
import { publishing, upkeep } from './parts/upkeep.ts';
import { aboutIds, concernIds, dangerIds, needIds, whoIds } from './vocabulary.ts';

export const guideSectionIds = [
  'recognising',
  'now',
  'staying-or-moving-on',
  'rights',
  'children',
  'who-you-are',
  'people-around',
  'afterwards',
  'own-behaviour',
] as const;

const listOf = <T extends readonly [string, ...string[]]>(ids: T) =>
  z.array(z.enum(ids)).default([]);

/** A page of words: what to do, what to expect, where it comes from. */
export const guideSchema = z.strictObject({
  name: z.string().min(1).describe('The heading of the page: often the question it answers.'),
  title: calmTitleSchema,
  path: calmPathSchema,
  summary: z.string().min(1).max(160).describe('One plain sentence for lists and search.'),
  section: z.enum(guideSectionIds).describe('The part of the guides it belongs to.'),
  order: z.int().min(1).default(50).describe('Its place in that part; small numbers come first.'),
  essential: z
    .boolean()
    .default(false)
    .describe('true for pages a person in danger may need: these must read at about age nine.'),
  first: z
    .array(z.string().min(1))
    .min(1)
    .max(4)
    .describe('What to do first: one to four short sentences shown at the top.'),
  helpers: z
    .array(z.string().regex(/^[a-z0-9-]+$/))
    .min(1)
    .describe('Ids of the helplines and services to show as “Who can help now”, best first.'),
  related: z
    .array(z.string().regex(/^[a-z0-9-]+$/))
    .default([])
    .describe('Ids of other guides to show at the end.'),
  for: z
    .array(z.enum(whoIds))
    .min(1)
    .default(['self'])
    .describe('Who it is written for. Pages for own-behaviour never link to victims’ plans.'),
  needs: listOf(needIds).describe('Needs it answers.'),
  about: listOf(aboutIds).describe('Circumstances it answers.'),
  concerns: listOf(concernIds).describe('Concerns it answers.'),
  dangers: listOf(dangerIds).describe('Signs of danger it answers.'),
  legal: z
    .boolean()
    .default(false)
    .describe('true if it states law: the page then says it is information, not legal advice.'),
  sources: z.array(sourceSchema).min(1).describe('Where the facts on the page come from.'),
  words: z
    .array(z.string().min(1))
    .default([])
    .describe('Other words people search with. Never shown.'),
  ...publishing,
  ...upkeep,
});

/** A guide. `id` is the file name. */
export type Guide = z.infer<typeof guideSchema> & { id: string };
