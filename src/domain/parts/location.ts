import { z } from 'zod';

/** Where a service is. An undisclosed place has an area name and nothing else, ever. */
export const locationSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('open').describe('The address is public.'),
      address: z.array(z.string().min(1)).min(1).describe('The address, one line each.'),
      postcode: z.string().min(5).describe('The postcode.'),
      stepFree: z.enum(['yes', 'no', 'unknown']).describe('Can you get in without steps?'),
      gettingThere: z
        .string()
        .min(1)
        .optional()
        .describe('Bus, train, parking, how to find the door.'),
    }),
    z.strictObject({
      kind: z.literal('undisclosed').describe('A refuge, safe home or sexual assault centre.'),
      area: z.string().min(1).describe('An area name only, such as “Hertfordshire”.'),
    }),
    z.strictObject({
      kind: z.literal('none').describe('There is no place to visit, or we do not know it.'),
    }),
  ])
  .describe('Where it is. Refuges and sexual assault centres are always “undisclosed”.');

export type Location = z.infer<typeof locationSchema>;
