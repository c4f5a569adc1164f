import { wordsIn } from './plain-words.ts';
import { saysOwnDoing, signMark } from './signs.ts';
import { smallWords, stopWords } from './stop-words.ts';

const withoutEnding = (word: string): string => {
  // “Hits”, “kids”, but not “news” or “boss”.
  if (/^[a-z]{2}[bdgklmnprt]s$/.test(word)) return word.slice(0, -1);
  if (word.length < 5) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/[aeiouy].*ing$/.test(word) && word.length > 5) return word.slice(0, -3);
  if (/[aeiouy].*[^e]ed$/.test(word)) return word.slice(0, -2);
  if (/[^aeious]s$|[aeo]s$/.test(word)) return word.slice(0, -1);
  return word;
};

/**
 * One spelling for words that people spell in many ways: British and American (counsellor,
 * counselor), double letters (referral, referal), endings (strangled, strangling), ph and f.
 * In: one plain word. Out: its folded form, for comparing only, never for showing.
 */
export const foldWord = (word: string): string => {
  // “Wedding” is no “weed”, and “councilling” has nothing to do with a council.
  if (/^weddings?$/.test(word)) return 'wedding';
  // Without its double letter “booze” would read like “boss”, “good” like “god”.
  if (/^booz/.test(word)) return 'booze';
  if (word === 'good') return word;
  const root = withoutEnding(word.replace(/^counc[ei]l+(?=ing)|^councel+/, 'counsel'))
    .replace(/(.)\1+/g, (run, letter: string) => (/\d/.test(letter) ? run : letter))
    .replace(/ph/g, 'f')
    .replace(/our(?=$|ed|ing|al|it)/, 'or')
    .replace(/z/g, 's')
    .replace(/tre$/, 'ter')
    .replace(/nce/g, 'nse');
  return root.length > 3 ? root.replace(/e$/, '') : root;
};

/** A folded word of a text, and whether it tells too little to search by. */
export type Folded = { word: string; isStop: boolean };

const foldEach = (words: readonly string[]): Folded[] =>
  words.map((word) => ({ word: foldWord(word), isStop: stopWords.has(word) }));

/** Every word of a text, folded, in order. */
export const foldText = (text: string): Folded[] => foldEach(wordsIn(text));

/** Marks a small word among the words of a phrase. */
export const smallMark = '.';

// “I hit them” also gives a sign of its own, because who does it and who suffers it decides which
// help is right.
const tokensAmong = (words: readonly string[]): string[] => {
  const tokens = words.filter((word) => !stopWords.has(word)).map(foldWord);
  return saysOwnDoing(words) ? [`${signMark}own-doing`, ...tokens] : tokens;
};

/** The words of a phrase: those worth searching by, and small words, marked. */
export const phraseWordsOf = (text: string): string[] => {
  const words = wordsIn(text);
  const small = words.flatMap((word) => {
    const plain = smallWords.has(word) ? word : word.replace(/s$/, '');
    return smallWords.has(plain) ? [smallMark + plain] : [];
  });
  return [...tokensAmong(words), ...small];
};

/** The words of a text worth searching by, folded, and the sign of own doing if they give it. */
export const tokensOf = (text: string): string[] => tokensAmong(wordsIn(text));
