const units = /^((week|month|day|hour|minute|mile|tick|point|year)s?|stone|ticked)$/;

/**
 * The age somebody says they have: “im 14”, “aged 70”, “17 boyfriend hits me”, “80 years old”.
 * In: plain words, as `wordsIn` gives them. Out: years.
 */
export const ageIn = (words: readonly string[]): number | undefined => {
  const at = words.findIndex((word, place) => {
    const age = Number(word);
    if (!/^\d{1,2}$/.test(word) || age < 6) return false;
    const [after, then] = [words[place + 1] ?? '', words[place + 2]];
    if (after === 'yo' || (/^(yr|yrs|year|years)$/.test(after) && then === 'old')) return true;
    if (units.test(after)) return false;
    const before = words[place - 1] ?? '';
    // “We’re both 81”, “he is 79”: of the young, the one who asks is rarely meant.
    const isSaid =
      /^(im|am|aged?)$/.test(before) || (age >= 60 && /^(both|is|hes|shes)$/.test(before));
    return isSaid || (place === 0 && age >= 11 && age <= 17 && words.length > 1);
  });
  return at < 0 ? undefined : Number(words[at]);
};

// “As a kid”, “when i was 7”, “growing up”, “my uncle used to”: it is long ago, and it was a child.
const longAgo =
  /\bas (an? (\w+ )?)?(kid|child|boy|girl)(?! (prot|care|supp))|\bi was (\w+ )?(an? )?(kid|child|boy|girl|teen|little|small|young|[3-9]|1[0-5])\b(?! (week|month))|childhood|gr[eo]w(ing)? up|\bmy (dad|mum|step\w+|uncle|grand\w+) used to/;

// “Treats me like a child”, “talks to me as a child”.
const isTreatedLikeOne = /\b(treat|talk|speak)/;

/** Whether a grown-up tells of what was done to a child that is grown up now. In: plain words. */
export const wasHurtAsChild = (words: readonly string[]): boolean => {
  const text = words.join(' ');
  return longAgo.test(text) && !isTreatedLikeOne.test(text);
};
