import { z } from 'zod';
import { daySchema } from '../parts/dates.ts';
import { sourceSchema } from '../parts/evidence.ts';
import { upkeep } from '../parts/upkeep.ts';
import { dangerIds } from '../vocabulary.ts';
import { signIds } from './signs.ts';

const words = z
  .array(z.string().min(1))
  .min(1)
  .describe('What people type: one word or a few. Never shown. No two lists may hold the same.');

const targets = z
  .array(z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/, 'Write kind and id: helpline/shelter.'))
  .min(1)
  .max(6)
  .describe(
    'What to show for these words, best first: helpline/…, service/…, guide/…, page/…, referral-route/…, needs/…, about/…, area/…, publication/…, statistic/…, news/… or site/….',
  );

const signs = z
  .array(z.enum(signIds))
  .default([])
  .describe('What a sentence may say beyond its words that leads here: who asks, and for whom.');

/** Other words for one word: slang, short forms, other languages. */
export const sameWordsSchema = z.strictObject({
  list: z.literal('same-words').describe('A list of words that mean the same.'),
  sameWords: z
    .record(z.string(), words)
    .describe('The word the site uses, and other words that mean it.'),
  ...upkeep,
});

/** Words for one situation, and what answers it. */
export const topicsSchema = z.strictObject({
  list: z.literal('topics').describe('Situations in people’s own words, and what answers them.'),
  aboutPeople: z
    .boolean()
    .default(false)
    .describe('true when the topics say who somebody is. They then count for more.'),
  topics: z
    .record(z.string().regex(/^[a-z0-9-]+$/), z.strictObject({ words, signs, targets }))
    .describe('An id of your choice for each situation, with its words and what answers them.'),
  ...upkeep,
});

/** Words that tell of danger: a closed list, changed only after review. */
export const dangerListSchema = z.strictObject({
  list: z.literal('danger').describe('Words that put 999 above all results.'),
  reviewed: daySchema.describe('The day the whole list was last reviewed.'),
  harmless: z
    .array(z.string().min(1))
    .default([])
    .describe('Phrases that look like danger and are not: “petrol money”. Two words at least.'),
  danger: z
    .partialRecord(
      z.enum(dangerIds),
      z.strictObject({
        words,
        lines: z
          .array(z.string().regex(/^[a-z0-9-]+$/))
          .min(1)
          .max(3)
          .describe('Ids of lines open day and night, best first.'),
        targets: targets.describe(
          'What the results show for these words beside others, best first.',
        ),
      }),
    )
    .describe('Each danger, with its words and the lines to call.'),
  ...upkeep,
});

/** Towns, villages and outcodes of one partnership. */
export const placeListSchema = z.strictObject({
  list: z.literal('places').describe('Names of places and the districts they lie in.'),
  places: z.record(z.string(), words).describe('District id, and the towns and villages in it.'),
  spanning: z
    .record(z.string(), z.array(z.string().regex(/^[a-z-]+$/)).min(2))
    .default({})
    .describe('Places that lie in more than one district: name and districts.'),
  outcodes: z
    .record(
      z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]?$/),
      z.array(z.string().regex(/^[a-z-]+$/)).min(1),
    )
    .describe('The first half of a postcode, and every district it may lie in.'),
  elsewhere: z
    .array(z.string().min(1))
    .default([])
    .describe('Places near by that are not in the county.'),
  sources: z.array(sourceSchema).min(1).describe('Where this knowledge comes from.'),
  ...upkeep,
});

/** Pages that the site always has and that no content file describes. */
export const sitePagesSchema = z.strictObject({
  list: z.literal('site-pages').describe('Pages without a file of their own.'),
  pages: z
    .record(
      z.string().regex(/^[a-z0-9-]+$/),
      z.strictObject({
        path: z
          .string()
          .regex(/^\/([a-z0-9-]+\/)+$/)
          .describe('Its address.'),
        name: z.string().min(1).describe('What the page is called.'),
        text: z.string().min(1).max(160).describe('One plain sentence.'),
        professional: z.boolean().default(false).describe('true for the professionals’ pages.'),
        words,
      }),
    )
    .describe('An id of your choice for each page.'),
  ...upkeep,
});

/** One file of a search folder. Which kind it is, its field `list` says. */
export const searchListSchema = z.discriminatedUnion('list', [
  sameWordsSchema,
  topicsSchema,
  dangerListSchema,
  placeListSchema,
  sitePagesSchema,
]);

export type SearchList = z.infer<typeof searchListSchema>;
export type SearchListOf<Name extends SearchList['list']> = Extract<SearchList, { list: Name }>;
