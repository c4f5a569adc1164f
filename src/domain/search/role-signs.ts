import { isPartner, isRelative } from './stop-words.ts';

const harming =
  /^(hit|hurt|beat|slap|punch|kick|push|shov|batter|bully|control|abus|strangl|scar|violen|attack|threat|smack|chok)/;
const sufferers = new Set('being gets getting been by'.split(' '));
const whose = new Set(['his', 'her', 'their']);

/**
 * “My son is hitting his girlfriend”: one close to me does it. Not “my son is hit by his girlfriend”.
 * In: plain words, as `wordsIn` gives them.
 */
export const isRelativeWhoHarms = (words: readonly string[]): boolean => {
  const who = words.findIndex(isRelative);
  const does = words.findIndex((word, at) => at > who && harming.test(word));
  if (who < 0 || does < 0 || does - who > 5) return false;
  if (words.slice(who, does + 2).some((word) => sufferers.has(word))) return false;
  if (words.slice(who + 1, does).some((word) => isPartner(word))) return false;
  return words
    .slice(does + 1, does + 4)
    .some((word, at, rest) => isPartner(word) && at > 0 && whose.has(rest[at - 1] ?? ''));
};

/** “My son hits me”, not “he hits my son”. In: plain words. */
export const isHurtByFamily = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      harming.test(word) &&
      words[at + 1] === 'me' &&
      words.slice(Math.max(0, at - 5), at).some(isRelative),
  );

const counted =
  /^((marac|case|victim|incident|report|referral|death|homicide|murder|dhr|call|callout|arrest|crime|offence)s?|killed|murdered|died|people|women)$/;
const span = new Set(['year', 'district', 'area', 'annum']);

/** “How many marac cases in Dacorum”, “reports per year”. In: plain words. */
export const asksForFigures = (words: readonly string[]): boolean =>
  !words.some((word) => /^(ticks?|score|points?)$/.test(word)) &&
  words.some((word, at) => {
    const [next = '', then = ''] = [words[at + 1], words[at + 2]];
    if (word === 'many' || (word === 'number' && next === 'of'))
      return words.slice(at + 1).some((one) => counted.test(one));
    return (word === 'per' && span.has(next)) || (word === 'by' && span.has(next) && then === '');
  });

// “Kicking off right now”, “he is hitting her rn”.
const harm =
  /^(hit|hurt|beat|batter|attack|punch|kick|slap|strangl|chok|threaten|smash|scream|stab)/;

/** Whether harm is told of as it happens. In: plain words. */
export const isHappeningNow = (words: readonly string[]): boolean =>
  words.some(
    (word, at) => word === 'rn' || (word === 'now' && /^(right|just)$/.test(words[at - 1] ?? '')),
  ) && words.some((word) => harm.test(word));

/** “My wife hits me”, “it was her who attacked me”. In: plain words. */
export const isHurtByWoman = (words: readonly string[]): boolean =>
  /\b(shes?|wife|wifey|girlfriend|gf|missus|mrs|her who) .*\bme\b/.test(words.join(' '));
