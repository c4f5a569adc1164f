import { z } from 'zod';

const address = (what: string) =>
  z
    .string()
    .regex(
      /^\/([a-z0-9-]+\/)*([a-z0-9-]+\.(pdf|csv|ics))?$/,
      'Write the address with / at both ends: /services/new-name/. A file has none at its end.',
    )
    .describe(what);

/** Old addresses and where each of them leads now. */
export const movedSchema = z.strictObject({
  moved: z
    .array(
      z.strictObject({
        from: address('The old address of a page or a file, as it stood in the browser.'),
        to: address('The page or file that takes its place. It must be on the site.'),
      }),
    )
    .min(1)
    .describe('Old addresses. Keep them for ever: somebody may have written one down.'),
});

export type Moved = z.infer<typeof movedSchema>;

/** One old address and the page it leads to. */
export type Move = Moved['moved'][number];
