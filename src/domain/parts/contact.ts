import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';

const known = z.enum(['yes', 'no', 'unknown']).default('unknown');

const audience = z
  .enum(['public', 'professional'])
  .default('public')
  .describe(
    'Who may see this contact. Professional contacts only appear on the professionals’ pages.',
  );

export const costIds = ['free', 'standard', 'mobile', 'international', 'unknown'] as const;
export const billIds = ['should-not-show', 'will-show', 'unknown'] as const;

const cost = z
  .enum(costIds)
  .default('unknown')
  .describe('free, standard (01, 02, 03 numbers), mobile, international or unknown.');

const bill = z
  .enum(billIds)
  .default('unknown')
  .describe(
    'Whether it appears on an itemised bill. 0800, 0808 and 116 numbers should not (Ofcom General Condition C3); 01, 02, 03 and 07 numbers will.',
  );

const hold = z
  .string()
  .min(1)
  .optional()
  .describe(
    'Why this one contact must not be printed yet, even if the entry is. Leave out to print.',
  );

const shared = {
  label: z.string().min(1).describe('What answers, in a few words: “helpline”, “family law”.'),
  for: audience,
  evidence: evidenceSchema.describe('How sure we are of this one contact.'),
  hold,
};

const habits = {
  voicemail: known.describe('Does a machine answer when nobody can?'),
  callsBack: known.describe('Do they ring people back?'),
  anonymous: known.describe('Can a caller stay unnamed?'),
  relay: z
    .string()
    .min(1)
    .optional()
    .describe('How to reach this number through Relay UK, if a source says so.'),
  onlyOutOfHours: z
    .literal(true)
    .optional()
    .describe('true: a source says that it is only for evenings, nights, weekends and holidays.'),
};

const digits = z
  .string()
  .regex(/^\+?\d{3,15}$/, 'Write the digits only, without spaces: "08082000247".')
  .nullable()
  .describe(
    'The same number, digits only and in quotes. This is what the phone dials. null if not known.',
  );

const display = z
  .string()
  .regex(/^\+?[\d ]+$/, 'Write the number with digits and spaces only.')
  .nullable()
  .describe('The number as people read it, with spaces, in quotes. null if not known.');

const sameDigits = (value: { display: string | null; digits: string | null }): boolean =>
  (value.display?.replace(/ /g, '') ?? null) === value.digits;

const sameDigitsError = {
  error: 'display and digits are two different numbers. Write the same number twice.',
  path: ['digits'],
};

export const phoneSchema = z
  .strictObject({ ...shared, display, digits, cost, bill, ...habits })
  .refine(sameDigits, sameDigitsError)
  .describe('A number to call.');

export const textSchema = z
  .strictObject({
    ...shared,
    display,
    digits,
    how: z.string().min(1).optional().describe('What to send: “Text SHOUT to 85258”.'),
    cost,
    bill,
  })
  .refine(sameDigits, sameDigitsError)
  .describe('A number to text.');

export const emailSchema = z
  .strictObject({ ...shared, address: z.email().nullable().describe('The address, or null.') })
  .describe('An e-mail address of the service, never of a named officer.');

export const onlineSchema = z
  .strictObject({
    ...shared,
    url: z.url().nullable().describe('Where the chat or video call starts, or null.'),
    how: z.string().min(1).optional().describe('How it works, in a few words.'),
    hours: z.string().min(1).optional().describe('When it is staffed, only if a source says so.'),
  })
  .describe('Web chat, or a video call in British Sign Language.');

export type Phone = z.infer<typeof phoneSchema>;
export type TextLine = z.infer<typeof textSchema>;
export type Email = z.infer<typeof emailSchema>;
export type Online = z.infer<typeof onlineSchema>;
export type Cost = (typeof costIds)[number];
export type Bill = (typeof billIds)[number];
