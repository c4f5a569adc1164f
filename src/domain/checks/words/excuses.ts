import type { Phrase } from './phrase.ts';

const theirDoing = 'The person who abuses is responsible, never the person who is hurt.';
const belief = 'Someone who reads it will not be believed a second time.';

/** Phrases that make excuses for what was done, or doubt the person it was done to. */
export const excuses: readonly Phrase[] = [
  {
    pattern:
      /(?<!\b(?:think|thinking|feel|feeling|believe|believing)(?: that)? )\b(?:it is|it’s|it's|it was) (?:all |partly |also )?(?:your|her|his|their) (?:own )?fault\b|\b(?:you|she|he) (?:are|is|was|were) (?:partly |also |equally )?to blame\b|\bbrought (?:it|this) on (?:yourself|herself|himself|themselves)\b|\bmade (?:him|her|them) do it\b/gi,
    why: theirDoing,
    instead: '“It is not your fault.”',
    unlessDenied: true,
    unlessReported: true,
  },
  {
    pattern:
      /\b(?:could|should) (?:just |have just |simply )?have (?:left|walked away|got out|known better)\b|\bif you had(?: not|n’t|n't) (?:argued|said|gone|been)\b/gi,
    why: theirDoing,
    instead: 'Leave it out.',
    unlessReported: true,
  },
  {
    pattern:
      /\b(?:don’t|don't|do not|never|try not to|avoid) (?:make|making) (?:him|her|them|your partner) (?:angry|cross|mad|jealous)\b|\b(?:try not to|avoid|be careful not to) (?:upset|upsetting|anger|angering|annoy|annoying|wind|winding) (?:him|her|them|your partner)\b/gi,
    why: 'It makes the reader answer for what somebody else does.',
    instead: 'Say what can help: a word agreed with a friend, a way out of the room.',
  },
  {
    pattern:
      /\b(?:he|she|they) (?:just |simply )?(?:snapped|lost (?:control|it|(?:his|her|their) temper))\b|\bin the heat of the moment\b|\b(?:because|only when|it was the) (?:he|she|they|drink|drugs) (?:was|were|had been )?(?:drunk|drinking|talking)\b/gi,
    why: 'It makes an excuse for what was done.',
    instead: 'Say what the person did.',
    unlessReported: true,
  },
  {
    pattern:
      /\balleged victims?\b|\bclaims? (?:that )?(?:(?:she|he|they) (?:was|were)|to have been) (?:being )?(?:abused|hurt|raped|hit|attacked)\b/gi,
    why: belief,
    instead: '“told someone about the abuse”',
  },
  {
    pattern:
      /\b(?:you are|you’re|you're|she is|he is) (?:just |only )?(?:over-?reacting|too sensitive|hysterical|attention[- ]seeking|manipulative|imagining)\b|\b(?:hysterical|manipulative) (?:woman|women|wife|girl)s?\b/gi,
    why: belief,
    instead: 'Leave it out.',
    unlessReported: true,
  },
  {
    pattern: /\byou (?:are|’re|'re) an? (?:victim|survivor)\b/gi,
    why: 'It makes a person smaller than they are.',
    instead: '“someone who is being hurt”, or “you”',
  },
  {
    pattern:
      /\b(?:forgive|be patient with|give (?:him|her|them) another chance)\b(?= (?:him|her|them|your partner)\b|[.,!?])/gi,
    why: 'The reader decides; staying may be dangerous.',
    instead: 'Leave it out.',
    unlessReported: true,
  },
];
