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
