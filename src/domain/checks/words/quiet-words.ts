import type { Phrase } from './phrase.ts';

const frightens = 'Fear makes it harder to act.';
const asksNothing = 'This site asks nothing of visitors and keeps nothing.';

/** Words that frighten or push the reader, or ask for something. For what visitors read. */
export const quietWords: readonly Phrase[] = [
  {
    pattern:
      /\b(?:they|he|she|your partner) will (?:kill|murder) (?:you|her|him|them)\b|\byou (?:will|are going to|’ll|'ll) (?:be (?:killed|murdered)|die)\b|\b(?:women|woman|men|people|children|victims) (?:is|are|was|were|gets?) (?:killed|murdered)\b|\b(?:people|women|men|victims)\b[^.\n]{0,30} die\b/gi,
    why: frightens,
    instead: '“This can be a sign of great danger. Call 999.”',
    unlessReported: true,
  },
  {
    pattern: /\bact (?:fast|now|today|at once) or\b|\bbefore it is too late\b|\bhurry\b/gi,
    why: frightens,
    instead: 'Say what to do, and that help can be had later too.',
    unlessDenied: true,
  },
  {
    pattern: /(?<=[a-z])!+(?=[\s”"'’)*_]|$)/gim,
    why: 'It shouts.',
    instead: 'End the sentence with a full stop.',
  },
  {
    pattern: /\b(?:you|do not|must|never|stop|act)\b(?-i:(?<=[A-Z])(?: [A-Z]{2,}\b){2,})/gi,
    why: 'Capitals shout, and a screen reader may spell them.',
    instead: 'Write small letters, or **strong** for one or two words.',
  },
  {
    pattern:
      /\b(?:enter|type(?: in)?|give us|tell us|leave us) your (?:full |own |home )?(?:name|address|postcode|e-?mail|phone number|details|date of birth)\b|\baccept (?:all |our )?cookies\b|\b(?:subscribe|sign up) (?:to|for) (?:our|the) newsletter\b|\bdonate (?:now|today|here|to us)\b/gi,
    why: asksNothing,
    instead: 'Leave it out.',
    unlessDenied: true,
  },
];
