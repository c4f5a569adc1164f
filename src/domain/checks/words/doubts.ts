import type { Phrase } from './phrase.ts';

const theirDoing = 'The person who abuses is responsible, never the person who is hurt.';
const plainHarm = 'It makes what was done smaller than it is.';
const everybody = 'Abuse is done to people of every kind, by people of every kind.';

/** Phrases that play down what was done, or that say who can and cannot be hurt. */
export const doubts: readonly Phrase[] = [
  {
    pattern: /\bdirty (?:linen|laundry)\b/gi,
    why: 'It tells people to keep quiet.',
    instead: 'Leave it out.',
  },
  {
    pattern:
      /\bwhy (?:do|did|does) (?:you|she|he|they) (?:put up with|take it)\b|\byou knew what (?:they|he|she) (?:were|was) like\b|\byou led (?:him|her|them) on\b|\bwhat (?:were|was) (?:you|she|he) wearing\b/gi,
    why: theirDoing,
    instead: 'Leave it out.',
    unlessReported: true,
  },
  {
    pattern: /\byou (?:make|made) (?:him|her|them) (?:jealous|angry|mad|cross)\b/gi,
    why: theirDoing,
    instead: 'Leave it out.',
    unlessDenied: true,
    unlessReported: true,
  },
  {
    pattern:
      /\b(?:it|this|that) (?:is|was|’s|'s)? ?(?:just|only) an? (?:row|slap|push|shove|argument|fight|joke|tiff|quarrel)\b|\b(?:all|most|many|other) couples (?:argue|fight|row)\b|\b(?:is|was) not (?:real|proper|really) abuse\b/gi,
    why: plainHarm,
    instead: 'Say what was done.',
    unlessReported: true,
  },
  {
    pattern:
      /\b(?:men|women|boys|husbands|wives) (?:cannot|can’t|can't|do not|don’t|don't|never) (?:get |be )?(?:abused?|hurt|raped?|victims)\b|\breal men\b|\bgood (?:wife|wives|husband|husbands|mothers?)\b|\b(?:women|men|girls|people|children|victims) (?:often |always |sometimes )?(?:lie|make (?:it|this|things) up)\b/gi,
    why: everybody,
    instead: 'Leave it out.',
    unlessReported: true,
  },
  {
    pattern:
      /\b(?:is|was|’s|'s|stays?) an? (?:family|private|personal) matter\b|\bthink of (?:his|her|their) (?:career|job|name|future)\b/gi,
    why: 'It tells people to keep quiet.',
    instead: 'Leave it out.',
    unlessDenied: true,
    unlessReported: true,
  },
  {
    pattern: /\byou (?:are|’re|'re) (?:damaged|broken|weak|stupid|pathetic|spoiled|ruined)\b/gi,
    why: 'It makes a person smaller than they are.',
    instead: 'Leave it out.',
    unlessDenied: true,
    unlessReported: true,
  },
];
