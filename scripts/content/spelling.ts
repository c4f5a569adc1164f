import type { Document, Ground } from '../../src/domain/checks/ground.ts';
import { problem, type Problem } from '../../src/domain/checks/issue.ts';
import { textsOf, within, type Text } from '../../src/domain/checks/texts.ts';
import { isEnglish, suggestionFor } from './dictionary.ts';

// What holds no words, or words of others.
const unspelt = /https?:\/\/\S+|www\.\S+|\]\([^)]*\)|`[^`]*`|[\w.+-]+@[\w.-]+|\/\S+\/|&\w+;/g;
const word = /(?<![\p{L}\p{N}])\p{L}[\p{L}’']*(?![\p{N}])/gu;

// Fields with names, which are spelt as their owners spell them.
const named = new Set(['name', 'provider', 'author', 'pseudonym', 'reference', 'words', 'comment']);
// Search words are misspelt on purpose; statistics repeat what papers print; translations are not
// in English.
const notRead = new Set([
  'search-list',
  'bank-holidays',
  'moved',
  'statistic',
  'vocabulary',
  'translation',
]);

const bare = (found: string): string =>
  found.replaceAll('’', "'").replace(/'s?$/i, '').replace(/^'+/, '');

const isRight = (plain: string, own: ReadonlySet<string>): boolean =>
  plain.length < 3 ||
  // IDVA, LGBT: short names in capitals are no words.
  /^\p{Lu}[\p{Lu}']+s?$/u.test(plain) ||
  own.has(plain.toLowerCase()) ||
  isEnglish(plain);

const checkText = (text: Text, own: ReadonlySet<string>, told: Set<string>): Problem[] => {
  const value = text.value.replace(unspelt, (found) => ' '.repeat(found.length));
  return [...value.matchAll(word)].flatMap(({ 0: found, index }) => {
    const plain = bare(found);
    if (isRight(plain, own) || told.has(plain.toLowerCase())) return [];
    told.add(plain.toLowerCase());
    const nearest = suggestionFor(plain);
    const at = within(text, index, index + found.length);
    const one = problem('spelling', at, { word: plain, nearest });
    return [nearest ? { ...one, swap: [plain, nearest] as const } : one];
  });
};

// What everybody shares is part of each partnership’s site, and is read once.
const read = new WeakMap<Document, Problem[]>();

const checkDocument = (document: Document, own: ReadonlySet<string>): Problem[] => {
  const before = read.get(document);
  if (before) return before;
  const told = new Set<string>();
  return (
    textsOf(document)
      // A value without a space is a choice or an id.
      .filter(({ isShown, field, value }) => isShown && !named.has(field) && value.includes(' '))
      .flatMap((text) => checkText(text, own, told))
  );
};

/**
 * Words that no British dictionary has, once for each file.
 * @param own words of the field, names and places that are right all the same, in small letters
 */
export const checkSpelling = (ground: Ground, own: ReadonlySet<string>): Problem[] =>
  ground.documents
    .filter(({ kind }) => !notRead.has(kind))
    .flatMap((document) => checkDocument(document, own));
