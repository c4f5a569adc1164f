import { z } from 'zod';
import { daySchema } from './parts/dates.ts';
import { sourceSchema } from './parts/evidence.ts';

const sameDayTwice = (days: readonly { date: string }[]): boolean =>
  new Set(days.map(({ date }) => date)).size < days.length;

/** The bank holidays of England and Wales, as GOV.UK lists them. */
export const bankHolidaysSchema = z.strictObject({
  source: sourceSchema.describe('Where the list comes from.'),
  checked: daySchema.describe('The day a person last compared this list with its source.'),
  days: z
    .array(
      z.strictObject({
        date: daySchema.describe('The day.'),
        name: z.string().min(1).describe('Its name: “Early May bank holiday”.'),
      }),
    )
    .min(1)
    .refine((days) => !sameDayTwice(days), 'The same day stands here twice.')
    .describe('The bank holidays, oldest first.'),
});

export type BankHolidays = z.infer<typeof bankHolidaysSchema>;
