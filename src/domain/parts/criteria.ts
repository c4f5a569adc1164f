import { z } from 'zod';
import {
  aboutIds,
  bandIds,
  concernIds,
  dangerIds,
  genderIds,
  nationIds,
  needIds,
  sectorIds,
  stageIds,
  whoIds,
} from '../vocabulary.ts';

const anyOrUnknown = <T extends readonly [string, ...string[]]>(ids: T) =>
  z.union([z.enum(['any', 'unknown']), z.array(z.enum(ids)).min(1)]);

const listOf = <T extends readonly [string, ...string[]]>(ids: T) =>
  z.array(z.enum(ids)).default([]);

const yesNoUnknown = z.enum(['yes', 'no', 'unknown']).default('unknown');

export const areasSchema = z
  .union([
    z.enum(['national', 'countywide', 'outside', 'unknown']),
    z.array(z.string().regex(/^[a-z-]+$/)).min(1),
  ])
  .describe(
    'Where a person must live: national, countywide, outside (only people outside the county), unknown, or a list of districts.',
  );

const agesSchema = z
  .union([
    z.enum(['any', 'unknown']),
    z
      .strictObject({
        from: z.int().min(0).max(120).optional().describe('Youngest age helped, in years.'),
        to: z.int().min(0).max(120).optional().describe('Oldest age helped, in years.'),
      })
      .refine((ages) => (ages.from ?? 0) <= (ages.to ?? 120), 'from is older than to.'),
  ])
  .describe('any, unknown, or from and to in whole years.');

/** Who an entry is for. Unknown is a value: it is shown as “we are not sure”, never guessed. */
export const criteriaSchema = z.strictObject({
  helps: z
    .array(z.enum(whoIds))
    .min(1)
    .describe('Who may use it: self, someone-else, professional, own-behaviour, bereaved.'),
  areas: areasSchema,
  areasElsewhere: z
    .enum(['yes', 'no', 'unknown'])
    .default('no')
    .describe('With a list of districts: does it also take people from elsewhere?'),
  nations: z
    .union([z.literal('any'), z.array(z.enum(nationIds)).min(1)])
    .default('any')
    .describe('The nations it serves, or any.'),
  bands: anyOrUnknown(bandIds).describe(
    'Risk bands its source says it takes. For professionals only.',
  ),
  stages: listOf(stageIds).describe('Where on the path from noticing to recovery it helps.'),
  genders: anyOrUnknown(genderIds).describe('Genders it takes.'),
  ages: agesSchema,
  onlyPeople: z
    .string()
    .regex(/^(who|with) .*[^.]$/)
    .optional()
    .describe(
      'What no question here asks, and has to be so. Words after “It is for people”, without a full stop: who were abused as children.',
    ),
  needs: listOf(needIds).describe('What it helps with.'),
  dangers: listOf(dangerIds).describe('Signs of danger it is the right call for.'),
  concerns: listOf(concernIds).describe('Concerns it is especially good at.'),
  circumstances: z
    .strictObject({
      specialist: listOf(aboutIds).describe('Circumstances it is made for or expert in.'),
      welcomes: listOf(aboutIds).describe('Circumstances its source says it can take.'),
      cannotTake: listOf(aboutIds).describe('Circumstances it names as ones it cannot take.'),
      onlyFor: listOf(aboutIds).describe('If filled: it helps only people with one of these.'),
      others: z
        .enum(['any', 'unknown'])
        .default('unknown')
        .describe('What is known of every circumstance not listed here.'),
    })
    .prefault({})
    .describe('What is known of people’s circumstances.'),
  children: yesNoUnknown.describe('Can children come too, or be helped?'),
  noRecourse: yesNoUnknown.describe('Does it help people with no recourse to public funds?'),
  byAndFor: listOf(aboutIds).describe('Communities that run it for themselves.'),
  sectors: listOf(sectorIds).describe('Sectors it is for, if it is for professionals.'),
});

export type Criteria = z.infer<typeof criteriaSchema>;
