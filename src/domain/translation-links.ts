import type { Guide } from './guide.ts';
import { translationPath, type Translation } from './translation.ts';
import type { Language } from './languages.ts';
import type { Vocabulary } from './vocabulary-entry.ts';
import { writingOf, type Writing } from './writing.ts';

/** A link to a translated page, in the words of its language. */
export interface TranslationLink {
  href: string;
  language: Language;
  direction: Writing['direction'];
  /** The language’s name in the language itself. */
  languageName: string;
  /** The heading of the translated page. */
  name: string;
}

/**
 * Links to translations whose guide is on the site, in their order.
 * @param languages the words of the list `language`
 */
export const translationLinks = (
  translations: readonly Translation[],
  guides: readonly Guide[],
  languages: Vocabulary,
): TranslationLink[] =>
  translations.flatMap(({ guide: id, language, name }) => {
    const guide = guides.find((one) => one.id === id);
    if (!guide) return [];
    return [
      {
        href: translationPath(guide.path, language),
        language,
        direction: writingOf(language).direction,
        languageName: languages[language]?.label ?? language,
        name,
      },
    ];
  });
