import { nearest } from '../../src/domain/checks/nearest.ts';
import type { Document } from '../../src/domain/checks/ground.ts';
import type { Guide } from '../../src/domain/guide.ts';
import { languageIds, type Language } from '../../src/domain/languages.ts';
import type { Vocabulary } from '../../src/domain/vocabulary-entry.ts';
import { EditorMistake } from '../editors/mistake.ts';
import type { English } from './starter.ts';

const isLanguage = (word: string): word is Language =>
  (languageIds as readonly string[]).includes(word);

const namesOf = (documents: readonly Document[]): Vocabulary => {
  const list = documents.find(({ kind, id }) => kind === 'vocabulary' && id === 'language');
  return (list?.record ?? {}) as Vocabulary;
};

const example = 'npm run new translation what-to-take pl';

/**
 * The guide to translate.
 * @param named the guide’s file name without its ending, and the language: `what-to-take pl`
 * @throws EditorMistake if there is no such guide, or the language is not in the list
 */
export const englishPage = (documents: readonly Document[], named: string): English => {
  const names = namesOf(documents);
  const [id = '', language = '', ...more] = named.split(/\s+/);
  if (more.length > 0 || !isLanguage(language)) {
    const known = languageIds.map((one) => `${one} (${names[one]?.heading ?? one})`).join(', ');
    throw new EditorMistake(
      `Name the file of a guide, then a language: ${example}\nThere are: ${known}`,
    );
  }
  const guides = documents.filter(({ kind }) => kind === 'guide');
  const document = guides.find((one) => one.id === id);
  if (!document) {
    const near = nearest(
      id,
      guides.map((one) => one.id),
    );
    const meant = near ? ` Did you mean “${near}”?` : '';
    throw new EditorMistake(
      `There is no guide “${id}”.${meant} Give the name of its file: ${example}`,
    );
  }
  if (!document.record) {
    throw new EditorMistake(`${document.file} has mistakes. Run npm run check:content first.`);
  }
  return {
    guide: document.record as Guide,
    body: document.body,
    language,
    owner: document.owner,
  };
};
