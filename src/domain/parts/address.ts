import { z } from 'zod';

/** Words that must not stand in a victim-facing address or page title (safety requirement 37). */
export const tellingWords = /abus|violen|refuge|rape|victim|leav/i;

/** The last part of a page’s address. Calm, because it stays in the browser’s history. */
export const calmPathSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens only.')
  .refine((path) => !tellingWords.test(path), {
    error: 'This address would stand in someone’s browser history. Choose a calm word instead.',
  })
  .describe(
    'The page’s address: small letters, digits, hyphens. No word that tells what the page is about.',
  );

/** The page title in the browser tab and history. Calm, like the address. */
export const calmTitleSchema = z
  .string()
  .min(1)
  .max(60)
  .refine((title) => !tellingWords.test(title), {
    error: 'This title would stand in someone’s browser history. Choose calm words instead.',
  })
  .describe('The title in the browser tab. Calm words: it stays in the browser’s history.');
