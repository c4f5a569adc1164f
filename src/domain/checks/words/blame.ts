import { excuses } from './excuses.ts';
import type { Phrase } from './phrase.ts';

const notTheirDoing = 'The person who abuses is responsible, never the person who is hurt.';
const label = 'It makes a person smaller than they are.';

/** Phrases that put the blame on the person who is hurt, or play down what was done. */
export const blame: readonly Phrase[] = [
  ...excuses,
  {
    pattern:
      /\bwhy (?:don’t|don't|didn’t|didn't|doesn’t|doesn't|do|did|does) (?:you|she|he|they|women|men|people|victims|anyone) (?:just |not |simply |even )*(?:leave|stay|go)\b/gi,
    why: notTheirDoing,
    instead: 'Say what makes it hard, and what can help.',
  },
  {
    pattern: /\b(?:just|simply) (?:leave|walk out|get out)\b/gi,
    why: 'Parting is the most dangerous time.',
    instead: '“You can plan how and when, with someone who knows.”',
    unlessDenied: true,
  },
  {
    pattern:
      /\byou (?:should|must|need to|have to|ought to) (?:just )?(?:leave|have left|get out|end (?:it|the relationship))\b/gi,
    why: 'The reader decides; and parting is the most dangerous time.',
    instead: '“If you are thinking about moving on, plan it with someone.”',
    unlessDenied: true,
  },
  {
    pattern:
      /\byou (?:let|allowed?|chose to let) (?:him|her|them|it|this)\b|\b(?:she|he|they) (?:let|lets|allows?|allowed) (?:it|this|the abuse) (?:to )?(?:happen|go on)\b/gi,
    why: notTheirDoing,
    instead: 'Say what the other person did.',
    unlessDenied: true,
  },
  {
    pattern:
      /\bwhy (?:you|she|he|they|victims|women|men) (?:(?:have|has|had|did|do|does)(?: not|n[’']t) (?:yet |just |simply )?(?:left|leave|go|gone)|stay(?:s|ed)?|went back|goes? back)\b/gi,
    why: notTheirDoing,
    instead: 'Say what makes it hard, and what can help.',
    unlessReported: true,
    unlessDenied: true,
  },
  {
    pattern:
      /\bset(?:s|ting)? (?:him|her|them) off\b|\bwhat (?:you|she|he|they|the victim) (?:did|said|have done|has done) to (?:make|cause|deserve|upset|anger|annoy)\b/gi,
    why: notTheirDoing,
    instead: 'Ask what the other person did.',
    unlessDenied: true,
  },
  {
    pattern: /\bprovok(?:e|es|ed|ing)\b/gi,
    why: notTheirDoing,
    instead: 'Leave it out.',
    unlessDenied: true,
  },
  {
    pattern: /\b(?:asked|asking) for it\b/gi,
    why: notTheirDoing,
    instead: 'Leave it out.',
    unlessDenied: true,
  },
  {
    pattern:
      /\b(?:chose|choose|chooses|choosing) to stay\b|\byou chose (?:this|him|her|them|it)\b/gi,
    why: notTheirDoing,
    instead: '“is still there”',
  },
  {
    pattern:
      /\b(?:both (?:are )?to blame|as bad as each other|two sides to every|it takes two)\b/gi,
    why: notTheirDoing,
    instead: 'Leave it out.',
  },
  {
    pattern:
      /\bcrimes? of passion\b|\blovers?[’']s? tiffs?\b|\bdomestic disputes?\b|\btoxic relationships?\b|\bvolatile relationships?\b/gi,
    why: 'It hides who did what to whom.',
    instead: '“abuse”, “domestic abuse”',
  },
  {
    pattern: /\bbattered (?:wife|wives|woman|women)\b|\bwife[- ]beat(?:er|ing)s?\b/gi,
    why: label,
    instead: '“someone who is being hurt”',
  },
  {
    pattern: /\badmit(?:s|ted|ting)? (?:to )?(?:being|having been) (?:abused|hurt|raped)\b/gi,
    why: 'Nobody admits to what was done to them.',
    instead: '“told someone about the abuse”',
  },
  {
    pattern:
      /\b(?:fail(?:s|ed|ing|ure)? to|refus(?:e|es|ed|ing|al) to|did not|won[’']t) engage\b|\bnon[- ]?engag(?:ing|ement)\b|\bdisengag(?:e|es|ed|ing|ement)\b|\bput(?:s|ting)? (?:herself|himself|themselves|yourself) at (?:\w+ )?risk\b|\bhard[- ]to[- ]reach\b/gi,
    why: 'Services are hard to reach; people have reasons.',
    instead: 'Say what kept the person away, or what the service did not do.',
    unlessReported: true,
  },
  {
    pattern: /\bfail(?:s|ed|ing|ure)? to protect (?:her|his|their|your) child/gi,
    why: notTheirDoing,
    instead: 'Say what the person who abused did.',
  },
];
