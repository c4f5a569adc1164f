import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie, type ITrie } from 'cspell-trie-lib';

let trie: ITrie | undefined;

// Half a second to read, so only once and only if something is spelt at all.
const british = (): ITrie => {
  const settings = createRequire(import.meta.url).resolve('@cspell/dict-en-gb-mit');
  const path = join(dirname(settings), 'en_GB.trie.gz');
  trie ??= decodeTrie(gunzipSync(readFileSync(path)));
  return trie;
};

/** Words that are right although no dictionary has them: one a line; # begins a remark. */
export const readOwnWords = (file: string): ReadonlySet<string> => {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
  return new Set(
    lines.map((line) => line.replace(/#.*/, '').trim().toLowerCase()).filter((word) => word !== ''),
  );
};

const known = new Map<string, boolean>();

/** True for a word of British English. In: one word with ' for an apostrophe. */
export const isEnglish = (word: string): boolean => {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  // Capital letters are no mistake: a sentence may begin with any word.
  const found = british().hasWord(word, false) || british().hasWord(word.toLowerCase(), false);
  known.set(word, found);
  return found;
};

/** The word that was probably meant, with a capital where the other had one; '' if none is near. */
export const suggestionFor = (word: string): string => {
  const own = word.toLowerCase();
  const [near = ''] = british()
    .suggest(own, { numSuggestions: 4 })
    .filter((one) => one !== own && !one.includes("'"));
  if (near === '' || Math.abs(near.length - own.length) > 2) return '';
  return /^\p{Lu}/u.test(word) ? near.charAt(0).toUpperCase() + near.slice(1) : near;
};
