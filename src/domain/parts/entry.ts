import { z } from 'zod';
import { entryKindIds, routeInIds } from '../vocabulary.ts';
import { calmPathSchema, calmTitleSchema } from './address.ts';
import { emailSchema, onlineSchema, phoneSchema, textSchema } from './contact.ts';
import { criteriaSchema } from './criteria.ts';
import { evidenceSchema } from './evidence.ts';
import { openingHoursSchema } from './opening-hours.ts';
import { alertSchema, publishing, upkeep } from './upkeep.ts';

export const publishIds = ['ready', 'number-only', 'link-only', 'hold'] as const;
export const statusIds = ['active', 'closed', 'changed-provider', 'unverified'] as const;

const idList = z.array(z.string().regex(/^[a-z0-9-]+$/)).default([]);

/** Fields that national helplines and local services share. */
export const entryFields = {
  name: z.string().min(1).describe('The name people know it by.'),
  title: calmTitleSchema,
  path: calmPathSchema,
  provider: z.string().min(1).describe('Who runs it.'),
  kind: z.enum(entryKindIds).describe('What kind of help it is.'),
  summary: z
    .string()
    .min(1)
    .max(160)
    .describe('One plain sentence for cards and search: what this person or line does for you.'),
  audience: z
    .string()
    .min(1)
    .describe('Who it is for, in plain words: “Women aged 18 or over who live in Hertfordshire”.'),
  publish: z
    .enum(publishIds)
    .describe(
      'ready = print number and hours. number-only = print the number and “check opening times”. ' +
        'link-only = print name and link. hold = print the name and its fallback.',
    ),
  status: z
    .enum(statusIds)
    .default('active')
    .describe('active, closed, changed-provider (someone else may run it now) or unverified.'),
  evidence: evidenceSchema.describe('How sure we are of the entry as a whole.'),
  phones: z.array(phoneSchema).default([]).describe('Numbers to call.'),
  texts: z.array(textSchema).default([]).describe('Numbers to text.'),
  emails: z.array(emailSchema).default([]).describe('E-mail addresses.'),
  chats: z.array(onlineSchema).default([]).describe('Web chats.'),
  videos: z.array(onlineSchema).default([]).describe('Video calls in British Sign Language.'),
  link: z.url().nullable().default(null).describe('The service’s own page, or null.'),
  hours: openingHoursSchema.optional().describe('When it is open. Leave out if nothing is known.'),
  languages: z
    .strictObject({
      note: z.string().min(1).describe('Which languages or interpreters, in plain words.'),
      evidence: evidenceSchema.describe('How sure we are of that.'),
    })
    .optional()
    .describe('Interpreters and languages.'),
  criteria: criteriaSchema.describe('Who it is for, for matching.'),
  howIn: z
    .strictObject({
      routes: z
        .union([z.literal('unknown'), z.array(z.enum(routeInIds)).min(1)])
        .default('unknown')
        .describe('Who may start contact: self, friend, professional, police; or unknown.'),
      consent: z.string().min(1).optional().describe('What is known about consent.'),
      firstContact: z
        .string()
        .min(1)
        .optional()
        .describe('What happens when you first get in touch, in plain sentences.'),
      replyTime: z
        .string()
        .min(1)
        .optional()
        .describe('How soon they answer, only if a source says so.'),
    })
    .prefault({})
    .describe('How to get in.'),
  facts: z
    .array(z.string().min(1))
    .default([])
    .describe('Short facts worth knowing, one sentence each, each supported by the sources.'),
  fallback: z
    .strictObject({
      text: z.string().min(1).optional().describe('What to do instead, in plain words.'),
      entries: idList.describe('Ids of helplines or services to use instead, best first.'),
    })
    .prefault({})
    .describe('What to do while this entry is held, closed or does not answer.'),
  alert: alertSchema.optional().describe('A dated notice.'),
  words: z
    .array(z.string().min(1))
    .default([])
    .describe('Other words people search with: slang, short forms, misspellings. Never shown.'),
  editorNote: z.string().min(1).optional().describe('For editors only. Never printed.'),
  ...publishing,
  ...upkeep,
};
