import { z } from 'zod';
import { daySchema } from './parts/dates.ts';
import { publishing, upkeep } from './parts/upkeep.ts';
import type { Guide } from './guide.ts';
import { languageIds } from './languages.ts';

/**
 * A guide in another language. Who can help, the sources, the address and the title of the tab are
 * those of the English page: no number is typed twice.
 */
export const translationSchema = z.strictObject({
  guide: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('The id of the guide that is translated: its file name without the ending.'),
  language: z.enum(languageIds).describe('The language it is written in.'),
  name: z.string().min(1).describe('The heading of the page, in that language.'),
  summary: z.string().min(1).max(200).describe('One plain sentence, in that language.'),
  firstHeading: z.string().min(1).max(60).describe('“Do this first”, in that language.'),
  first: z
    .array(z.string().min(1))
    .min(1)
    .max(4)
    .describe('What to do first, in that language: as many lines as the English page has.'),
  helpersHeading: z.string().min(1).max(60).describe('“Who can help now”, in that language.'),
  ifEnglishChanged: z
    .string()
    .min(1)
    .max(200)
    .describe('“The English page was changed after this.”, in that language. Shown only then.'),
  englishChecked: daySchema.describe(
    'The day that stood in checked: of the English page when this translation was compared with it.',
  ),
  ...publishing,
  ...upkeep,
});

/** A guide in another language. `id` is the file name: the guide’s id, a hyphen, the language. */
export type Translation = z.infer<typeof translationSchema> & { id: string };

/** The file name, without its ending, of a guide’s translation. */
export const translationId = (guideId: string, language: string): string =>
  `${guideId}-${language}`;

/** True once the English page was checked again after the translation was compared with it. */
export const isBehind = (translation: Translation, { checked }: Pick<Guide, 'checked'>): boolean =>
  checked > translation.englishChecked;

/** The address of a guide’s translation. In: the guide’s own path. */
export const translationPath = (guidePath: string, language: string): string =>
  `/guides/${guidePath}/${language}/`;
