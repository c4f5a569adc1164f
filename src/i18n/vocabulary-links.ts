import type { Vocabulary } from '../domain/vocabulary-entry.ts';

/** Links to the pages of one closed list. In: its labels and the folder of the pages. */
export const vocabularyLinks = (
  list: Vocabulary,
  folder: string,
): { href: string; name: string; text: string | null }[] =>
  Object.values(list).map(({ path, heading, hint }) => ({
    href: `${folder}${path}/`,
    name: heading,
    text: hint ?? null,
  }));
