import type { Phrase } from './phrase.ts';

const cannotKnow = 'Nobody can know that for every reader.';

/** Promises of safety, secrecy, a place or an answer. Someone may stake their life on them. */
export const forbiddenPromises: readonly Phrase[] = [
  {
    pattern: /\b(?:you|she|he|they|your children) (?:will|’ll|'ll|are going to) be safe\b/gi,
    why: cannotKnow,
    instead: 'Say what someone does: “They can help you plan for your safety.”',
  },
  {
    pattern:
      /\b(?:you are|you’re|you're) (?:now )?(?:completely |totally )?safe (?:here|now|with us)\b/gi,
    why: cannotKnow,
    instead: 'Say how to use the site more safely.',
  },
  {
    pattern: /\b(?:keep|keeps|make|makes) you (?:completely |totally )?safe\b(?!r)/gi,
    why: cannotKnow,
    instead: '“can help you to be safer”',
  },
  {
    pattern: /\bguarantee(?:s|d)?\b/gi,
    why: 'Nothing here can be guaranteed.',
    instead: 'Say what usually happens.',
    unlessDenied: true,
  },
  {
    pattern:
      /\b(?:100 ?%|completely|totally|absolutely|perfectly|fully) (?:safe|private|secret|secure|confidential|anonymous|untraceable)\b/gi,
    why: cannotKnow,
    instead: 'Say what is known: “You do not have to give your name.”',
    unlessDenied: true,
  },
  {
    pattern:
      /\b(?:no ?one|nobody|no-one|they|he|she|your partner) (?:will|can|could)(?: (?:not|never)|’t|'t)? ?(?:ever )?(?:know|find out|see what you|trace you|track you|find you)\b/gi,
    why: 'A watched phone or computer can give someone away.',
    instead: 'Say what leaves a trace and what does not.',
  },
  {
    pattern:
      /\b(?:cannot|can’t|can't|can never|could never) be (?:traced|tracked|found out|seen)\b/gi,
    why: cannotKnow,
    instead: 'Say what leaves a trace and what does not.',
  },
  {
    pattern: /\b(?:leaves?|leaving) no trace\b|\buntraceable\b/gi,
    why: 'Every visit leaves some trace.',
    instead: '“leaves less behind”',
  },
  {
    pattern:
      /\b(?:your|the|this) (?:visit|history|search(?:es)?|calls?|page|site|answers?|traces?) (?:is|are|was|were|will be|has been|have been|stays?) (?:now |then |all )?(?:deleted|erased|wiped|hidden|private|secret|anonymous|invisible)\b/gi,
    why: 'No website can delete or hide what a browser, a phone or a network keeps.',
    instead: 'Say what leaves a trace and what does not.',
    unlessDenied: true,
  },
  {
    pattern:
      /(?<!\b(?:if|when|whether|once|until|unless|time|where|as) )\b(?:it is|it’s|it's|this is|they are) (?:always |now |completely |totally )?safe to (?:call|ring|text|write|use|talk|visit|read|look|browse|search)\b/gi,
    why: cannotKnow,
    instead: 'Say how to do it more safely.',
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
      /\b(?:there is|there’s|there's|you will (?:get|be given|have)|we will find you) (?:always )?(?:a (?:place|space|bed|room)|somewhere safe)\b/gi,
    why: 'Places run out.',
    instead: '“They can look for a place.”',
    unlessDenied: true,
  },
  {
    pattern: /\bsome(?:one|body) will always (?:answer|be there|pick up)\b|\balways answered?\b/gi,
    why: 'Lines are busy and calls are missed.',
    instead: 'Say what to do if nobody answers.',
  },
  {
    pattern:
      /\b(?:the )?(?:police|court|council|judge|social services) will (?:always |certainly )?(?:believe|protect|house|save) you\b/gi,
    why: cannotKnow,
    instead: 'Say what they must do by law, with its source.',
  },
  {
    pattern: /\byour children (?:will|can) (?:not|never) be taken\b/gi,
    why: cannotKnow,
    instead: 'Say who decides, and how to get advice.',
  },
];

/** “Confidential” is the service’s own promise, never ours. */
export const confidential = /\bconfidential(?:ly)?\b/gi;

/** Words that make a sentence report somebody else’s claim. */
export const reportsClaim = /\b(?:say|says|said)\b/i;

/** Words that make a sentence report the promise, question it or deny it. */
export const reportsPromise =
  /\b(?:say|says|said|ask|asks|not|never|no|if|whether|how|may|promise)\b/i;
