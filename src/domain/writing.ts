import type { Language } from './languages.ts';

/** How a language stands on a page. */
export interface Writing {
  direction: 'ltr' | 'rtl';
  /** One letter of its own script; null where that is the one of English. */
  letter: RegExp | null;
}

// Unicode’s names of the scripts; every other language of the list is written in Latin letters.
const scripts: Partial<Record<Language, RegExp>> = {
  am: /\p{Script=Ethiopic}/u,
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  bn: /\p{Script=Bengali}/u,
  el: /\p{Script=Greek}/u,
  fa: /\p{Script=Arabic}/u,
  gu: /\p{Script=Gujarati}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  ml: /\p{Script=Malayalam}/u,
  ne: /\p{Script=Devanagari}/u,
  pa: /\p{Script=Gurmukhi}/u,
  ps: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  si: /\p{Script=Sinhala}/u,
  ta: /\p{Script=Tamil}/u,
  th: /\p{Script=Thai}/u,
  uk: /\p{Script=Cyrillic}/u,
  ur: /\p{Script=Arabic}/u,
  'zh-hans': /\p{Script=Han}/u,
  'zh-hant': /\p{Script=Han}/u,
};

const fromTheRight: readonly Language[] = ['ar', 'fa', 'ps', 'ur'];

/** The direction and the letters of a language. */
export const writingOf = (language: Language): Writing => ({
  direction: fromTheRight.includes(language) ? 'rtl' : 'ltr',
  letter: scripts[language] ?? null,
});
