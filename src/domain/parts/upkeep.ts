import { z } from 'zod';
import { daySchema } from './dates.ts';

export const ownerRoleIds = [
  'helplines-editor',
  'services-editor',
  'housing-editor',
  'rights-editor',
  'professionals-editor',
  'partnership-team',
] as const;

/** Who keeps a page true, and by when. Roles, never names (facts rule 5). */
export const upkeep = {
  checked: daySchema.describe('The day a person last compared this page with its sources.'),
  reviewBy: daySchema.describe('The day it must be looked at again.'),
  owner: z.enum(ownerRoleIds).describe('The role that keeps it true. Never a person’s name.'),
};

/** Whether a page is on the site: being written, ahead of its day, or over. */
export const publishing = {
  draft: z
    .boolean()
    .optional()
    .describe('true while it is being written: no page, list or search shows it.'),
  publishFrom: daySchema
    .optional()
    .describe('The first day to show it. Leave out to show it at once.'),
  publishUntil: daySchema
    .optional()
    .describe('The last day to show it. After it the address leads to the list it stood in.'),
};

/** A short, dated notice on top of an entry. */
export const alertSchema = z
  .strictObject({
    text: z.string().min(1).describe('One or two plain sentences.'),
    from: daySchema.describe('First day to show it.'),
    until: daySchema.describe('Last day to show it.'),
  })
  .refine((alert) => alert.from <= alert.until, {
    error: 'The alert ends before it starts.',
    path: ['until'],
  });

export type Alert = z.infer<typeof alertSchema>;
