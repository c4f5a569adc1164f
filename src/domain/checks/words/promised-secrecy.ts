import type { Phrase } from './phrase.ts';

const traces = 'Say what leaves a trace and what does not.';
const keptByOthers = 'No website can delete or hide what a browser, a phone or a network keeps.';

/** Promises that nobody finds out, or that nothing stays behind. */
export const promisedSecrecy: readonly Phrase[] = [
  {
    pattern:
      /\b(?:no ?one|nobody|no-one|they|he|she|your partner) (?:will|can|could)(?: (?:not|never)|’t|'t)? ?(?:ever )?(?:know|find out|see what you|trace you|track you|find you)\b/gi,
    why: 'A watched phone or computer can give someone away.',
    instead: traces,
  },
  {
    pattern:
      /\b(?:he|she|they|nobody|no one|your partner) (?:cannot|can’t|can't|won’t|won't|can never) (?:find out|(?:find|reach|trace|track|follow|hurt|see|hear) you)\b/gi,
    why: 'A watched phone or computer can give someone away.',
    instead: traces,
  },
  {
    pattern:
      /\b(?:cannot|can’t|can't|can never|could never) be (?:traced|tracked|found(?: out)?|seen|followed)\b/gi,
    why: 'Nobody can know that for every reader.',
    instead: traces,
  },
  {
    // What is known is “should not show on the bill”; a call always stays in the phone’s own list.
    pattern:
      /\b(?:calls?|numbers?|texts?|it|they|this)\b[^.!?]{0,40}\b(?:will not|won[’']t|does not|doesn[’']t|do not|don[’']t|never|cannot) (?:ever )?show(?! (?:the|your|his|her|their|them|him|it|us|who|what|where|how|that)\b)/gi,
    why: 'Bills and phones differ.',
    instead: '“It should not show on the bill, but it will show in the phone’s own call list.”',
  },
  {
    pattern: /\b(?:leaves?|leaving) no trace\b|\buntraceable\b/gi,
    why: 'Every visit leaves some trace.',
    instead: '“leaves less behind”',
  },
  {
    pattern:
      /\b(?:(?:your|the|this|all|every) )?(?:visits?|history|search(?:es)?|calls?|page|site|answers?|traces?) (?:is|are|was|were|will be|has been|have been|stays?) (?:now |then |all |always )?(?:deleted|erased|wiped|cleared|removed|hidden|private|secret|anonymous|invisible)\b/gi,
    why: keptByOthers,
    instead: traces,
    unlessDenied: true,
  },
  {
    pattern:
      /\b(?:your|this) (?:visit|call)s? (?:is|are|will be) (?:not|never) (?:recorded|stored|saved|kept|logged|seen|tracked|traced)\b/gi,
    why: keptByOthers,
    instead: traces,
  },
  {
    pattern:
      /\b(?:we|it|this (?:site|page|button)) (?:will )?(?:deletes?|erases?|wipes?|clears?|hides?|removes?) (?:all )?(?:of )?(?:your|the) (?:\w+ )?(?:history|visits?|traces?|tracks?)\b/gi,
    why: keptByOthers,
    instead: traces,
    unlessDenied: true,
  },
  {
    pattern:
      /\b(?:incognito|private browsing|a private window)(?: mode| window)? (?:will )?(?:hides?|protects?|keeps?|makes?) (?:you|everything|all)\b/gi,
    why: 'It hides the visit from one list only.',
    instead: traces,
    unlessDenied: true,
  },
  {
    pattern:
      /\b(?:will not|won’t|won't|does not|doesn’t|doesn't|never) (?:show|appear)s?(?: up)? on (?:your |the |any |a )?(?:phone |itemised |telephone )?bills?\b/gi,
    why: 'Bills differ from provider to provider.',
    instead: '“should not show on the bill; it can still show in the phone’s own list”',
    unlessReported: true,
  },
  {
    pattern:
      /\b(?:keep|keeps|make|makes|keeping) you (?:hidden|invisible|anonymous|secret)\b|\b(?:they|he|she|your partner|no ?one|nobody|no-one)(?: else)? (?:cannot|can’t|can't|won’t|won't|will not) (?:ever )?(?:see|read|open|find) (?:this|your|the) (?:page|site|website|message|call|screen|history|search)\b|\b(?:no ?one|nobody|no-one)(?: else)? can (?:ever )?(?:see|read|open|find) (?:this|your|the) (?:page|site|website|message|call|screen|history|search)\b/gi,
    why: 'A watched phone or computer can give someone away.',
    instead: traces,
    unlessDenied: true,
  },
  {
    pattern:
      /\bphone (?:will not|won’t|won't|does not|doesn’t|doesn't|never) (?:show|keep|list|remember) (?:this|the|your) call\b|\b(?:button|exit|link|shift)\b[^.\n]{0,20} (?:will )?(?:deletes?|wipes?|erases?|clears?) (?:all )?(?:of )?(?:your|the) (?:\w+ )?(?:history|visits?|traces?|tracks?)\b|\bdeleting (?:your|the) (?:\w+ )?history (?:will )?(?:makes?|keeps?) you\b/gi,
    why: keptByOthers,
    instead: traces,
    unlessDenied: true,
  },
  {
    pattern:
      /\b(?:nobody|no one|no-one|we|they) will (?:not |never |ever )?tell (?:social services|the police|your (?:partner|family|parents|school|doctor|boss|employer)|anyone|anybody|a soul)\b/gi,
    why: 'Workers must act if somebody may be badly harmed.',
    instead: '“Ask who they will tell.”',
    unlessReported: true,
  },
];
