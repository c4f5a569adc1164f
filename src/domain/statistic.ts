import { z } from 'zod';
import { publishing, upkeep } from './parts/upkeep.ts';

const valueSchema = z.union([z.string(), z.number(), z.null()]);

/** A table of figures exactly as a paper printed them, with every correction kept beside. */
export const statisticSchema = z
  .strictObject({
    name: z.string().min(1).describe('What the table counts.'),
    summary: z.string().min(1).max(300).describe('What it shows, in one or two plain sentences.'),
    period: z.string().min(1).describe('The time it covers, in words.'),
    asAt: z.string().min(1).describe('The date of the figures: “June 2019”.'),
    publication: z.string().min(1).describe('Id of the publication it comes from.'),
    section: z.string().min(1).describe('Where in that publication: “section 1.5”.'),
    columns: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(/^[a-z0-9-]+$/)
            .describe('Short id.'),
          label: z.string().min(1).describe('Column heading.'),
          unit: z
            .enum(['text', 'count', 'rate', 'percent', 'money'])
            .describe('What the numbers are.'),
        }),
      )
      .min(2)
      .describe('The columns, from left to right.'),
    rows: z
      .array(z.array(valueSchema))
      .min(1)
      .describe('One list per row, a value per column, as printed.'),
    total: z
      .array(valueSchema)
      .nullable()
      .default(null)
      .describe('The total row as printed, or null.'),
    sums: z
      .array(z.string())
      .default([])
      .describe('Ids of the columns whose rows must add up to the total.'),
    shares: z
      .array(
        z.strictObject({
          column: z.string().describe('Id of the column that holds the share.'),
          part: z.string().describe('Id of the column it is a share of: the smaller number.'),
          of: z.string().describe('Id of the column that is the whole.'),
          per: z.number().positive().describe('100 for a percentage, 1000 for a rate per 1,000.'),
        }),
      )
      .default([])
      .describe('Columns that can be worked out from two others. The check works them out again.'),
    corrections: z
      .array(
        z.strictObject({
          row: z.string().min(1).describe('First cell of the row, or “total”.'),
          column: z.string().min(1).describe('Id of the column.'),
          printed: valueSchema.describe('The value the paper prints.'),
          corrected: valueSchema.describe('The value it should be, or null if it cannot be known.'),
          why: z.string().min(1).describe('Why, in a sentence.'),
        }),
      )
      .default([])
      .describe('Every value that is wrong or unclear in the paper.'),
    notes: z.array(z.string().min(1)).default([]).describe('Other things a reader must know.'),
    charts: z
      .array(z.string())
      .optional()
      .describe('Ids of the columns of numbers that are also shown as bars.'),
    derived: z.boolean().default(false).describe('true if we worked it out from another table.'),
    ...publishing,
    ...upkeep,
  })
  .refine(
    ({ charts = [], columns }) =>
      charts.every((id) => columns.some((column) => column.id === id && column.unit !== 'text')),
    { error: 'Only a column of numbers can be shown as bars.', path: ['charts'] },
  );

/** A table of figures. */
export type Statistic = z.infer<typeof statisticSchema> & { id: string; partnership: string };
