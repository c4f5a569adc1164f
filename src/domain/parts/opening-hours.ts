import { z } from 'zod';
import { daySchema } from './dates.ts';
import { evidenceSchema } from './evidence.ts';

export const dayIds = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type DayId = (typeof dayIds)[number];

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'Write the time in quotes as "09:00" or "17:30".');

const periodSchema = z
  .strictObject({
    days: z.array(z.enum(dayIds)).min(1).describe('The days: mon, tue, wed, thu, fri, sat, sun.'),
    open: time.describe('Opening time, local time, in quotes.'),
    close: time.describe(
      'Closing time, local time, in quotes. "24:00" is midnight at the end of the day.',
    ),
  })
  .refine((period) => period.open < period.close, {
    error:
      'Closing time is not after opening time. For hours over midnight write two periods, one to "24:00" and one from "00:00".',
    path: ['close'],
  });

const overlaps = (periods: readonly z.infer<typeof periodSchema>[]): boolean =>
  periods.some((one, index) =>
    periods
      .slice(index + 1)
      .some(
        (other) =>
          one.days.some((day) => other.days.includes(day)) &&
          one.open < other.close &&
          other.open < one.close,
      ),
  );

/** Weekly hours in Europe/London. `periods: null` with `always: false` means unknown. */
export const openingHoursSchema = z
  .strictObject({
    always: z.boolean().default(false).describe('true if it is open 24 hours, every day.'),
    periods: z
      .array(periodSchema)
      .min(1)
      .refine((periods) => !overlaps(periods), 'Two periods overlap on the same day.')
      .nullable()
      .default(null)
      .describe('Weekly hours, or null if they are not known.'),
    bankHolidays: z
      .enum(['open', 'closed', 'unknown'])
      .default('unknown')
      .describe('What happens on bank holidays in England.'),
    validFrom: daySchema.optional().describe('First day these hours apply.'),
    validUntil: daySchema.optional().describe('Last day these hours apply.'),
    evidence: evidenceSchema.describe('How sure we are of the hours, apart from the number.'),
    note: z.string().min(1).optional().describe('For editors: what sources say. Never printed.'),
  })
  .refine((hours) => !(hours.always && hours.periods), {
    error: 'Either always: true or weekly periods, not both.',
    path: ['periods'],
  })
  .refine((h) => !h.validFrom || !h.validUntil || h.validFrom <= h.validUntil, {
    error: 'validUntil is before validFrom.',
    path: ['validUntil'],
  });

export type OpeningHours = z.infer<typeof openingHoursSchema>;
export type Period = z.infer<typeof periodSchema>;
