import { ageIn, wasHurtAsChild } from './age-signs.ts';
import {
  asksForFigures,
  isHappeningNow,
  isHurtByFamily,
  isHurtByWoman,
  isRelativeWhoHarms,
} from './role-signs.ts';
import { isPartner, isRelative } from './stop-words.ts';
import { asksAtWork } from './work-signs.ts';

/** What a sentence may say beyond its words: who asks, and for whom. */
export const signIds = [
  'own-doing',
  'for-another',
  'a-child-asks',
  'hurt-as-a-child',
  'aged-16-17',
  'aged-over-60',
  'hurt-by-a-woman',
  'after-a-death',
  'asks-at-work',
  'relative-harms',
  'hurt-by-family',
  'asks-for-figures',
  'happening-now',
] as const;
export type SignId = (typeof signIds)[number];

/** How surely a sign says which help is right, beside one word that was typed: 1. */
export const signWorth: Readonly<Record<SignId, number>> = {
  'own-doing': 1.6,
  'for-another': 0.7,
  'a-child-asks': 1.5,
  'hurt-as-a-child': 2,
  'aged-16-17': 1.2,
  'aged-over-60': 1.3,
  'hurt-by-a-woman': 0.7,
  'after-a-death': 1.6,
  'asks-at-work': 0.3,
  'relative-harms': 2.2,
  'hurt-by-family': 0.8,
  'asks-for-figures': 1.4,
  'happening-now': 1.6,
};

/** Marks a sign among the words of a phrase or a query. */
export const signMark = '~';

const between = new Set(
  `just keep keeps have ve sometimes always did am might will almost nearly really do been want to not
  dont get keep going gonna gona like feel about ended`.split(/\s+/),
);
const passive = new Set(['am', 'im', 'get', 'been']);
const fear = new Set(['scared', 'frightened', 'afraid', 'terrified', 'fear', 'fears']);
const ownTraits = new Set(['anger', 'temper', 'jealousy', 'behaviour', 'behavior', 'rage']);

// How the words begin by which somebody tells what they do, so that “smackd” is one too.
const doing =
  /^(hit|hurt|slap|punch|push|shov|kick|strangl|chok|grab|smac|beat|shout|yell|scream|scar[ei]|frighten|control|abus|violent|perpetrat|angry|aggress|bully|jealous|threat|stalk|follow|check|smash|thr[eo]w|break|rais|treat|snap|sh[aoi]+k|bash|batt|thump|whac|pinned|insult|lash|forc|stab|kill|rap[ei])/;
const does = (word = ''): boolean => doing.test(word);

const isSufferer = (words: readonly string[], at: number): boolean =>
  passive.has(words[at - 1] ?? '') && /(ed|en|hit|hurt)$/.test(words[at] ?? '');

const doesAfterI = (words: readonly string[]): boolean =>
  words.some((word, at) => {
    if (word !== 'i' && word !== 'ive' && word !== 'im') return false;
    const next = words.findIndex((one, place) => place > at && !between.has(one));
    return next > at && next < at + 5 && does(words[next]) && !isSufferer(words, next);
  });

// “Stop hitting”, “stop being jealous”; but not “stop hitting me” or “stop him hitting”.
const wantsToStop = (words: readonly string[]): boolean =>
  words.some((word, at) => {
    if (word !== 'stop' && word !== 'stopping') return false;
    const rest = words.slice(at + 1).filter((one) => one !== 'being' && one !== 'myself');
    return does(rest[0]) && rest[1] !== 'me' && rest[1] !== 'us';
  });

// “Ive been arrested for it”, “I was accused”.
const accused = new Set(['arrested', 'charged', 'accused', 'convicted', 'cautioned']);
const underOrder = new Set(['served', 'bailed']);
const beingAccused = new Set(['been', 'was', 'got', 'just', 'am', 'im', 'being', 'falsely', 'get']);

const isAccused = (words: readonly string[]): boolean =>
  words.some((word, at) => {
    if (word !== 'i' && word !== 'ive' && word !== 'im') return false;
    const next = words.findIndex((one, place) => place > at && !beingAccused.has(one));
    const said = words[next] ?? '';
    return next > at && (accused.has(said) || underOrder.has(said));
  });

/**
 * Whether somebody tells what they do to others: who does it and who suffers it decides which help is
 * right. In: plain words, as `wordsIn` gives them.
 */
export const saysOwnDoing = (words: readonly string[]): boolean =>
  doesAfterI(words) ||
  isAccused(words) ||
  wantsToStop(words) ||
  /\bi (\w+ )?los(e|t|ing) (control|it (with|at|again|when|and))\b|\bwhat (i|ill) (\w+ )?do to\b/.test(
    words.join(' '),
  ) ||
  words.some(
    (word, at) =>
      (fear.has(word) && words[at + 1] === 'of' && words[at + 2] === 'me') ||
      (word === 'my' && ownTraits.has(words[at + 1] ?? '')),
  );

const childsWords = /^(daddy|mummy|mummys|daddys|stepdad|stepmum)$/;

const others = new Set(['her', 'his', 'their']);

const grownUp = ['yrs', 'years', 'retired', 'elderly', 'carer', 'dementia'];

// “Dad hits mum”, “my mum’s boyfriend scares me”: a grown-up asks about a mother with other words.
const saysChild = (words: readonly string[]): boolean =>
  words.some((word, at) => {
    const next = words[at + 1] ?? '';
    const before = words[at - 1] ?? '';
    // “She told me her dad beats her mum”: another tells of what a child said.
    if (others.has(before)) return false;
    if (childsWords.test(word)) return before !== 'baby' && !isRelative(before);
    if (grownUp.some((one) => words.includes(one))) return false;
    // “My dad, 79, hits my mum”: nobody gives the age of a young parent.
    if (words.some((one) => /^[6-9]\d$/.test(one))) return false;
    if (/^(mums|dads|mum|dad)$/.test(word) && isPartner(next)) return words.includes('me');
    return /^(dad|mum)$/.test(word) && words.slice(at + 1).some((one) => /^(mum|dad)$/.test(one));
  });

const suffers = new Set(
  `being gets getting beaten abused hurt hit bruises bruised scared frightened controlled hiding leave
  leaves back`.split(/\s+/),
);

const harms =
  /^(hit|hurt|beat|shout|lock|threat|control|scar|uses|abus|bruis|strang|chok|punch|kick|slap)/;

const beyondHelp = /^(killed|murdered|died|dead|suicidal|child|carer?)$/;

const anyone = new Set(['someone', 'somebody', 'anyone', 'else']);
const asks = new Set('help support say tell ask call report approach confront'.split(' '));
const mine = new Set(['me', 'us', 'i', 'im', 'ive', 'my', 'we', 'our']);

// “What not to say to someone”, “call police for somebody else”.
const isForAnyone = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      asks.has(word) &&
      words.slice(at + 1, at + 5).some((one) => anyone.has(one)) &&
      !words.slice(at + 1).some((one) => one === 'me' || one === 'us'),
  );

// “Nans carer shouts at her”, “he locks her in”: she suffers, and nobody says “I”.
const isAboutHer = (words: readonly string[]): boolean => {
  if (words.some((word) => mine.has(word))) return false;
  const at = words.findIndex((word) => isRelative(word) || word === 'her' || word === 'shes');
  return at >= 0 && words.some((word) => harms.test(word));
};

/** “My daughter’s partner controls her”: one close to me suffers, and the words hold no “me”. */
const isForAnother = (words: readonly string[]): boolean => {
  if (isForAnyone(words) || isAboutHer(words)) return true;
  const at = words.findIndex(isRelative);
  if (at < 0) return false;
  const rest = words.slice(at + 1);
  if (words.some((word) => beyondHelp.test(word))) return false;
  if (rest.includes('me') || rest.includes('us')) return false;
  if (words.some((word) => /^(help|support|worried|concerned)$/.test(word))) return true;
  return rest.some((word) => isPartner(word) || suffers.has(word));
};

const loved = new Set(
  `wife husband partner girlfriend boyfriend baby child boy girl kid grandchild mummy daddy nanny nana`.split(
    ' ',
  ),
);
const deaths = new Set('killed murdered died murder dead'.split(' '));
const ownLife = new Set('his her their own'.split(' '));

// “My sister was killed”, “mum took her own life”; not “he will kill her” or “I wish he was dead”.
const isAfterDeath = (words: readonly string[]): boolean => {
  const tookLife = words.some(
    (word, at) => word === 'took' && ownLife.has(words[at + 1] ?? '') && words.includes('life'),
  );
  if (!tookLife && !words.some((word) => deaths.has(word))) return false;
  if (words.some((word) => /^(i|ill|im|me|dog|cat|pet|wish|will|could|almost|nearly)$/.test(word)))
    return words.some((word) => /^(lost|after)$/.test(word));
  return words.some((word) => isRelative(word) || loved.has(word));
};

/** Every sign that plain words give, but for `own-doing` when `for-another` would be said too. */
export const signsIn = (words: readonly string[]): SignId[] => {
  const age = ageIn(words);
  const isOwn = saysOwnDoing(words);
  const isCloseOne = !isOwn && isRelativeWhoHarms(words);
  const isWork = asksAtWork(words);
  const isYoung = age !== undefined && age < 16;
  const wasChild = !isYoung && wasHurtAsChild(words);
  const isChild = isYoung || (!wasChild && saysChild(words));
  const signs: Record<SignId, boolean> = {
    'own-doing': isOwn,
    'for-another': !isOwn && !isChild && !wasChild && !isCloseOne && isForAnother(words),
    'a-child-asks': isChild && !isWork,
    'hurt-as-a-child': wasChild,
    'aged-16-17': !isWork && (age === 16 || age === 17),
    'aged-over-60': !isWork && age !== undefined && age >= 60,
    'hurt-by-a-woman': !isOwn && isHurtByWoman(words),
    'after-a-death': isAfterDeath(words),
    'asks-at-work': isWork,
    'relative-harms': isCloseOne && !isChild,
    'hurt-by-family': !isChild && !wasChild && isHurtByFamily(words),
    'asks-for-figures': asksForFigures(words),
    'happening-now': isHappeningNow(words),
  };
  return signIds.filter((id) => signs[id]);
};
