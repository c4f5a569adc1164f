import { z } from 'zod';
import { confidenceIds, sourceSchema } from './parts/evidence.ts';
import { roughDateSchema } from './parts/dates.ts';
import { learningSchema } from './parts/learning.ts';
import { publishing, upkeep } from './parts/upkeep.ts';
import {
  aboutIds,
  bandIds,
  concernIds,
  dangerIds,
  needIds,
  sectorIds,
  stageIds,
} from './vocabulary.ts';

const ids = z.array(z.string().regex(/^[a-z0-9-]+$/)).default([]);
const listOf = <T extends readonly [string, ...string[]]>(values: T) =>
  z.array(z.enum(values)).default([]);

const thresholdSchema = z.strictObject({
  text: z.string().min(1).describe('Who meets it, in plain words.'),
  tool: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('The tool it is counted with, such as DASH, or null.'),
  confidence: z.enum(confidenceIds).describe('How sure we are that this is the rule here.'),
  checkCurrent: z
    .boolean()
    .default(true)
    .describe('true: the page says “check the current protocol” beside it.'),
  source: sourceSchema.describe('Where the threshold comes from, with its date.'),
});

/** How a professional gets someone to the right place, and what happens if nobody answers. */
export const referralRouteSchema = z.strictObject({
  name: z.string().min(1).describe('The route’s name, in the field’s terms.'),
  summary: z.string().min(1).max(200).describe('One sentence: who it is for and what it leads to.'),
  whoFor: z.string().min(1).describe('Who it is for.'),
  bands: listOf(bandIds).describe('Risk bands it serves.'),
  sectors: z
    .union([z.literal('any'), z.array(z.enum(sectorIds)).min(1)])
    .default('any')
    .describe('Sectors it is for.'),
  firstFor: listOf(sectorIds).describe('Sectors that start with it: it stands higher for them.'),
  stages: listOf(stageIds).describe(
    'At which points of somebody’s way it helps, from noticing to recovery.',
  ),
  thresholds: z.array(thresholdSchema).default([]).describe('Every way to meet the threshold.'),
  judgement: z
    .string()
    .min(1)
    .optional()
    .describe('When professional judgement outranks the tool.'),
  escalation: z.array(z.string().min(1)).default([]).describe('What should make you act sooner.'),
  consent: z.string().min(1).describe('The consent rule, and when you may share without it.'),
  send: z.array(z.string().min(1)).default([]).describe('What to send.'),
  form: z.url().nullable().default(null).describe('The form’s address, or null if not known.'),
  formFor: z
    .string()
    .min(1)
    .optional()
    .describe('What the form is for and whose it is, if there is one: the words of the link.'),
  deadline: z
    .strictObject({
      text: z.string().min(1).describe('The time limit, in words.'),
      asAt: roughDateSchema.nullable().describe('The date of the source that names it, or null.'),
    })
    .nullable()
    .default(null)
    .describe('Any time limit, with the date of its source; null if not known.'),
  next: z.array(z.string().min(1)).min(1).describe('What happens next, in order.'),
  ifNobodyReplies: z.string().min(1).describe('What to do if nobody answers.'),
  unknown: z
    .array(z.string().min(1))
    .default([])
    .describe('What we could not confirm, and what to do about it.'),
  entries: ids.describe('Ids of the services and helplines this route leads to.'),
  ownRoutes: ids.describe('Ids of helplines and services the person can use without you.'),
  needs: listOf(needIds).describe('Needs that bring it into a result.'),
  concerns: listOf(concernIds).describe('Worries that bring it into a result.'),
  dangers: listOf(dangerIds).describe('Dangers that bring it into a result.'),
  about: listOf(aboutIds).describe('Answers about the person that bring it into a result.'),
  learning: learningSchema.optional(),
  sources: z.array(sourceSchema).min(1).describe('Where the route is described.'),
  approved: roughDateSchema
    .nullable()
    .default(null)
    .describe('When the partnership approved it, or null.'),
  words: z.array(z.string().min(1)).default([]).describe('Other words people search with.'),
  ...publishing,
  ...upkeep,
});

/** A referral route. */
export type ReferralRoute = z.infer<typeof referralRouteSchema> & { id: string };
