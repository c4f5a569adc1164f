import { z } from 'zod';

const address = (what: string) =>
  z
    .string()
    .regex(/^\/([a-z0-9-]+\/)*$/, 'Write the address with / at both ends: /services/new-name/')
    .describe(what);

/** Old addresses and where each of them leads now. */
export const movedSchema = z.strictObject({
  moved: z
    .array(
      z.strictObject({
        from: address('The old address, as it stood in the browser.'),
        to: address('The page that takes its place. It must be on the site.'),
      }),
    )
    .min(1)
    .describe('Old addresses. Keep them for ever: somebody may have written one down.'),
});

export type Moved = z.infer<typeof movedSchema>;

/** One old address and the page it leads to. */
export type Move = Moved['moved'][number];
