import { dateInWords } from './dates.ts';

/** Words around translated pages. */
export const translationWords = {
  languages: 'This page in other languages',
  inEnglish: 'This page in English',
  all: 'In other languages',
  englishBelow: 'The names, numbers and opening hours below are in English.',
  behind: (checked: string): string =>
    `We checked the English page again on ${dateInWords(checked)}. This page may differ from it.`,
} as const;
