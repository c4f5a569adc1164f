import type { Document, Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { textsOf, within, type Text } from './texts.ts';
import { blame } from './words/blame.ts';
import { doubts } from './words/doubts.ts';
import {
  confidential,
  forbiddenPromises,
  reportsClaim,
  reportsPromise,
} from './words/forbidden-promises.ts';
import { bandWords, houseWords, riskAdvice, riskClaims, riskWords } from './words/house-words.ts';
import type { Phrase } from './words/phrase.ts';
import { quietWords } from './words/quiet-words.ts';
import { lostWarnings } from './words/lost-warnings.ts';
import { riskyAdvice } from './words/risky-advice.ts';

// Names are as their owners write them; search words are what people really type.
const notOurWords = new Set(['words', 'name', 'provider', 'author', 'pseudonym', 'reference']);

const denial = /\b(?:not|never|no|nobody|none|nothing|cannot|without|n’t|n't)\b|n[’']t\b/i;

const startOfSentence = (text: string, from: number): number =>
  Math.max(0, ...['. ', '? ', '! ', '\n\n', '\n- '].map((end) => text.lastIndexOf(end, from)));

/** The sentence around a position. */
const sentenceAt = (text: string, from: number): string => {
  const rest = /[.?!](?:\s|$)|\n\n|\n- /.exec(text.slice(from));
  return text.slice(startOfSentence(text, from), rest ? from + rest.index : undefined);
};

interface Hit {
  found: string;
  from: number;
  phrase: Phrase;
}

const hits = (text: string, phrases: readonly Phrase[]): Hit[] =>
  phrases.flatMap((phrase) =>
    [...text.matchAll(phrase.pattern)].flatMap(({ 0: found, index }) => {
      const before = text.slice(Math.max(startOfSentence(text, index), index - 40), index);
      const isDenied = phrase.unlessDenied === true && denial.test(before);
      const isReported =
        phrase.unlessReported === true && reportsClaim.test(sentenceAt(text, index));
      return isDenied || isReported ? [] : [{ found, from: index, phrase }];
    }),
  );

const publicKinds = new Set<string>([
  'helpline',
  'service',
  'guide',
  'translation',
  'news',
  'event',
]);

const isForPublic = ({ kind, fields }: Document): boolean => {
  if (publicKinds.has(kind)) return true;
  const area = (fields as Record<string, unknown> | null)?.['area'];
  return kind === 'page' && area !== 'professionals';
};

// A meeting or a network of professionals cannot be explained without its band.
const isAboutWork = ({ fields }: Document): boolean =>
  /^professional-/.test(String((fields as Record<string, unknown> | null)?.['kind'] ?? ''));

/** The promises in a text that nobody can make, as they stand there. In: the words of one page. */
export const promisesIn = (text: string): string[] =>
  hits(text, forbiddenPromises).map(({ found }) => found);

interface List {
  issue: 'forbidden-promise' | 'blame' | 'risky-advice' | 'house-word';
  phrases: readonly Phrase[];
  /** All phrases in one: most texts hold none of them, and one look is enough to know. */
  any: RegExp;
}

const list = (issue: List['issue'], phrases: readonly Phrase[]): List => ({
  issue,
  phrases,
  any: new RegExp(phrases.map(({ pattern }) => pattern.source).join('|'), 'i'),
});

const forEveryone = [
  list('forbidden-promise', forbiddenPromises),
  list('blame', [...blame, ...doubts]),
  list('house-word', houseWords),
  list('house-word', riskAdvice),
];
const forProfessionals = [...forEveryone, list('house-word', riskClaims)];
const forPublic = [
  ...forEveryone,
  list('risky-advice', [...riskyAdvice, ...lostWarnings]),
  list('house-word', [...riskWords, ...quietWords]),
];
const forPeopleAtHome = [...forPublic, list('house-word', bandWords)];

const checkSecrets = (text: Text): Problem[] =>
  [...text.value.matchAll(confidential)].flatMap(({ 0: found, index }) => {
    if (reportsPromise.test(sentenceAt(text.value, index))) return [];
    const at = within(text, index, index + found.length);
    const why = 'Only the service can promise that.';
    const instead = 'If its own page says so: “They say that calls are confidential.”';
    return [problem('forbidden-promise', at, { found, why, instead })];
  });

const listsFor = (document: Document): readonly List[] => {
  if (!isForPublic(document)) return forProfessionals;
  return isAboutWork(document) ? forPublic : forPeopleAtHome;
};

const checkText = (text: Text, lists: readonly List[], isPublic: boolean): Problem[] => {
  const told = lists.flatMap(({ issue, phrases, any }) => {
    const all = any.test(text.value) ? hits(text.value, phrases) : [];
    return all.map(({ found, from, phrase: { why, instead } }) =>
      problem(issue, within(text, from, from + found.length), { found, why, instead }),
    );
  });
  return isPublic ? [...told, ...checkSecrets(text)] : told;
};

/** Nothing visitors read promises safety, blames them, or uses words this site does not use. */
export const checkPhrases = (ground: Ground): Problem[] =>
  ground.documents.flatMap((document) => {
    const isPublic = isForPublic(document);
    const lists = listsFor(document);
    return textsOf(document)
      .filter(({ isShown, field }) => isShown && !notOurWords.has(field))
      .flatMap((text) => checkText(text, lists, isPublic));
  });
