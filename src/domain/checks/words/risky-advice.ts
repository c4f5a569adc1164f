import type { Phrase } from './phrase.ts';

const warned = 'A person who is warned may become more dangerous.';
const findOut = 'It can be found, and it can be against the law.';
const theirs = 'The reader decides; going back or staying may be dangerous.';

// Advice begins a sentence or a line of a list: “Confront them”, and not “They may confront you”.
const advice = (words: string): RegExp =>
  new RegExp(`(?<=^\\s*|[.!?:”]\\s+|\\n[-*>\\d. ]*)(?:${words})`, 'gi');

const them = '(?:them|him|her|your partner|the abuser)';
const their = "(?:their|his|her|your partner[’']s)";

/** Advice that has got people hurt: to confront, to warn, to spy, to fight, to go back. */
export const riskyAdvice: readonly Phrase[] = [
  {
    pattern: advice(
      `(?:tell|warn) ${them}(?: that)? you (?:are (?:going(?! to)|leaving)|will (?:go|leave|call|ring|tell)|want to (?:go|leave))\\b`,
    ),
    why: warned,
    instead: '“Do not tell them about your plan.”',
  },
  {
    pattern: advice(`(?:confront|stand up to|challenge|threaten) ${them}\\b`),
    why: warned,
    instead: 'Say whom the reader can ask for help.',
  },
  {
    pattern: advice(
      `(?:hide|put|place) a (?:tracker|camera|recorder|bug)\\b|(?:check|search|look through|go through) ${their} (?:phone|messages|e-?mails?|computer|post|bag)\\b|track ${their} \\w+|follow ${them}\\b`,
    ),
    why: findOut,
    instead: 'Say what proof a worker or the police can help with.',
  },
  {
    pattern: advice(
      `(?:fight|hit|push|punch|slap|kick) (?:${them} )?back\\b|(?:carry|keep|take|hide) a (?:knife|weapon|gun|bat)\\b`,
    ),
    why: 'It makes the danger greater, and the reader may be arrested.',
    instead: '“Call 999.”',
  },
  {
    pattern: advice(
      '(?:post|share|put) (?:it|this|that|them|the proof|photos|what happened) (?:up )?on (?:facebook|instagram|tiktok|twitter|social media|the internet)\\b',
    ),
    why: warned,
    instead: 'Say where proof can be kept more safely.',
  },
  {
    pattern:
      /\b(?:couples?|marriage|relationship) (?:counselling|therapy|counsellor)\b(?! (?:is|are|can be|may be|does|do) (?:not|never|dangerous|unsafe))|\bmediation (?:can|will|may|could) help\b/gi,
    why: 'Nobody can speak freely beside a person they fear.',
    instead: 'Name help for the reader alone.',
    unlessDenied: true,
    unlessReported: true,
  },
  {
    pattern: advice(
      `(?:go back(?: to ${them})?(?:,| and) |try to )?talk it (?:over|through)\\b(?! with (?:a|an|the|your|someone|somebody) (?!partner)|\\s+with someone)|(?:go|move) back (?:to|in with) ${them}\\b|give ${them} (?:one more|another|a second) (?:chance|try)\\b|try to be a better (?:partner|wife|husband)\\b|pray for ${them}\\b|be patient with ${them}\\b`,
    ),
    why: theirs,
    instead: 'Leave it out.',
  },
  {
    pattern:
      /\b(?:keep(?:ing)?|hold(?:ing)?) the family together\b|\bstay(?:ing)? for the (?:children|kids)\b|\bfor the sake of the (?:children|kids|family)\b/gi,
    why: theirs,
    instead: 'Leave it out.',
    unlessDenied: true,
    unlessReported: true,
  },
];
