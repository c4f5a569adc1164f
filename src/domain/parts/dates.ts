import { z } from 'zod';

const asText = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
};

/** True when `text` (YYYY-MM-DD) is a day that exists. */
export const isRealDay = (text: string): boolean => {
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
};

/** A whole day, YYYY-MM-DD. YAML readers may hand it over as a Date; it becomes text. */
export const daySchema = z
  .preprocess(
    asText,
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the date as YYYY-MM-DD, for example 2026-11-21.')
      .refine(isRealDay, 'This day does not exist. Check the month and the day.'),
  )
  .describe('A day, written YYYY-MM-DD.');

/** A date as exact as its source: a year, a month or a day. Text that sorts by time. */
export const roughDateSchema = z
  .preprocess(
    asText,
    z
      .string()
      .regex(
        /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
        'Write a year, a month or a day: 2026, 2026-07 or 2026-07-08.',
      )
      .refine(
        (date) => date.length < 10 || isRealDay(date),
        'This day does not exist. Check the month and the day.',
      ),
  )
  .describe('A year, a month or a day, as exact as the source: 2026, 2026-07 or 2026-07-08.');
