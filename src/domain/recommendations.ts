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
});

export type Action = z.infer<typeof actionSchema>;

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

/** How many recommendations each agency owns, the most first, then by name. */
export const countByAgency = (items: readonly Pick<Recommendation, 'agency'>[]): Count[] =>
  [...new Set(items.map(({ agency }) => agency))]
    .map((name) => ({ name, count: items.filter(({ agency }) => agency === name).length }))
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'en-GB'));
