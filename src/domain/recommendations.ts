import { z } from 'zod';
import { recommendationStatusIds, type Recommendation } from './death-review.ts';
import { roughDateSchema } from './parts/dates.ts';

/** One recommendation or action of a report, and what was last reported of it. */
export const actionSchema = z.strictObject({
  objective: z.string().min(1).describe('What should change, in our own words.'),
  outcome: z.string().min(1).nullable().default(null).describe('What it should lead to, or null.'),
  owner: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('The body or role that owns it, or null. Never a person.'),
  status: z
    .enum(recommendationStatusIds)
    .describe('Where it stands. unknown unless a source says so in as many words.'),
  reported: z.string().min(1).describe('What the source reports, in our own words.'),
  date: roughDateSchema.describe('The date of that report.'),
  later: z
    .array(
      z.strictObject({
        reported: z.string().min(1).describe('What a later source reports, in our own words.'),
        date: roughDateSchema.describe('The date of that report.'),
      }),
    )
    .default([])
    .describe('What was reported of it since, oldest first.'),
});

export type Action = z.infer<typeof actionSchema>;

/** Every dated report of one action, oldest first. */
export const reportsOf = ({
  reported,
  date,
  later,
}: Pick<Action, 'reported' | 'date' | 'later'>): { reported: string; date: string }[] => [
  { reported, date },
  ...later,
];

/** How many there are of one status or of one agency. */
export interface Count {
  name: string;
  count: number;
}

/** How many recommendations stand where, in the order of the list of statuses; none is left out. */
export const countByStatus = (
  items: readonly Pick<Recommendation, 'status'>[],
): { status: Recommendation['status']; count: number }[] =>
  recommendationStatusIds
    .map((status) => ({ status, count: items.filter((item) => item.status === status).length }))
    .filter(({ count }) => count > 0);

/** How many were reported on at each date, oldest first; those without a date come last, as null. */
export const countByDate = (
  items: readonly { date: string | null }[],
): { date: string | null; count: number }[] =>
  [...new Set(items.map(({ date }) => date))]
    .sort((one, other) => (one ?? '9999').localeCompare(other ?? '9999'))
    .map((date) => ({ date, count: items.filter((item) => item.date === date).length }));

/** How many recommendations each agency owns, the most first, then by name. */
export const countByAgency = (items: readonly Pick<Recommendation, 'agency'>[]): Count[] =>
  [...new Set(items.map(({ agency }) => agency))]
    .map((name) => ({ name, count: items.filter(({ agency }) => agency === name).length }))
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'en-GB'));
