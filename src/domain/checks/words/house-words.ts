import type { Phrase } from './phrase.ts';

/** Words this site does not use, and the ones it does. */
export const houseWords: readonly Phrase[] = [
  {
    // With two capitals it is part of a name: “Independent Domestic Violence Adviser”.
    pattern: /\bdomestic violence\b|\bDomestic violence\b/g,
    why: 'Much of it leaves no bruise; the law says “domestic abuse” too.',
    instead: '“domestic abuse”',
  },
  {
    pattern:
      /\bDV\b(?! [A-Z])|\ba domestic(?=[.,;:!?”’")]|\s+(?:incident|dispute|row|matter|argument|situation)\b|\s*$)/g,
    why: 'It makes little of what was done.',
    instead: '“domestic abuse”',
  },
  {
    pattern: /\b(?:crazy|psychos?|nutters?|lunatics?|schizos?|mental cases?)\b/gi,
    why: 'It is an insult.',
    instead: '“people with mental ill health”',
    unlessReported: true,
  },
  {
    pattern: /\b(?:successful|failed|unsuccessful) suicides?(?: attempts?)?\b/gi,
    why: 'No suicide is a success.',
    instead: '“died by suicide”, “tried to end their life”',
  },
  {
    pattern: /\bcommit(?:s|ted|ting)? suicide\b/gi,
    why: 'Suicide is no crime.',
    instead: '“died by suicide”, “took their own life”',
  },
  {
    pattern: /\bthe elderly\b/gi,
    why: 'It makes a group of persons into a thing.',
    instead: '“older people”',
  },
  {
    pattern: /\b(?:wheelchair[- ]bound|confined to a wheelchair|handicapped|the disabled)\b/gi,
    why: 'It is not how people speak of themselves.',
    instead: '“disabled people”, “people who use a wheelchair”',
  },
  {
    pattern: /\bdeaf and dumb\b|\bdeaf[- ]mutes?\b/gi,
    why: 'It is an insult.',
    instead: '“deaf people”',
  },
  {
    pattern: /\billegal (?:im)?migrants?\b|\billegals\b/gi,
    why: 'A person is not illegal.',
    instead: '“people without a visa”',
  },
];

/** Advice that nobody may give, not even professionals. */
export const riskAdvice: readonly Phrase[] = [
  {
    pattern:
      /\btell (?:him|her|them|someone|the (?:person|client|victim)) (?:whether|how|what|if)[^.!?]{0,30}\b(?:low|medium|high|standard|risk)\b/gi,
    why: 'It can talk someone out of asking for help, and it can be wrong.',
    instead: 'Say what is known and what is not.',
    unlessDenied: true,
  },
  {
    pattern:
      /\btell (?:an?|the|any|your) ?(?:person|client|victim|patient|tenant|pupil)?(?:someone|them|her|him)? ?(?:that )?(?:they|she|he) (?:are|is) (?:at )?[“"'‘]?(?:low|no|standard|medium)[- ]risk\b|\b(?:give|tell|show) (?:them|her|him|(?:the|an?) (?:person|client|victim)) (?:an?|their|the|her|his) (?:risk )?(?:score|level|band|rating)\b/gi,
    why: 'It can talk someone out of asking for help, and it can be wrong.',
    instead: '“Never tell a person that they are “low risk”.”',
    unlessDenied: true,
  },
];

/** What professionals may read of, and never say of a person. */
export const riskClaims: readonly Phrase[] = [
  {
    pattern: /\b(?:is|are|was|as) (?:at |a |of )?(?:low|no)[- ]risk\b/gi,
    why: 'It can be wrong, and it talks people out of asking for help.',
    instead: 'Say what is known and what is not.',
    unlessDenied: true,
  },
];

/** Words for a band, which only professionals read. */
export const bandWords: readonly Phrase[] = [
  {
    pattern: /\b(?:high|higher|highest|very high|serious)[- ]risk\b/gi,
    why: 'The public never sees a level of risk.',
    instead: '“people who may be badly hurt”',
  },
  {
    pattern:
      /\b\d+(?:\+| or more)? ?(?:ticks?|points?|yes answers?)?,? (?:on|in|of) (?:the |a )?DASH\b|\bDASH (?:score|of \d+)/gi,
    why: 'The public never counts ticks.',
    instead: 'Leave it out. Only professionals’ pages speak of DASH.',
  },
];

/** Words about risk that a member of the public must never meet. */
export const riskWords: readonly Phrase[] = [
  {
    pattern:
      /\b(?:low|lower|lowest|no|little|small|slight|minor|minimal|standard|medium)[- ]risk\b|\brisk (?:is|was|seems|looks) (?:low|small|slight|minor|minimal)\b/gi,
    why: 'It can make someone think that the danger is small.',
    instead: 'Leave it out. Only professionals’ pages speak of bands.',
  },
  {
    pattern:
      /\brisk (?:score|level|rating)s?\b|\b(?:your|the) (?:score|rating) (?:is|was|comes to)\b/gi,
    why: 'The public never sees a score or a level.',
    instead: '“signs of danger”',
  },
];
