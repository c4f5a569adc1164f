import type { Phrase } from './phrase.ts';
import { promisedHelp } from './promised-help.ts';
import { promisedSecrecy } from './promised-secrecy.ts';

const cannotKnow = 'Nobody can know that for every reader.';

const promisedSafety: readonly Phrase[] = [
  {
    pattern:
      /\b(?:you|she|he|they|your children)(?: will|’ll|'ll| are going to|’re going to|'re going to) (?:always |then |now )?(?:be|stay|remain) (?:completely |totally |perfectly |\w+ly )?safe\b/gi,
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
    pattern:
      /\b(?:keep|keeps|make|makes) you (?:completely |totally )?safe\b(?!r)|\b(?:will|’ll|'ll) be kept (?:\w+ )?safe\b/gi,
    why: cannotKnow,
    instead: '“can help you to be safer”',
  },
  {
    pattern:
      /(?<!\b(?:if|when|once|unless|until|whether) )\b(?:you are|you’re|you're) (?:not (?:in (?:any )?danger|at (?:any )?risk)|out of danger)\b|\brisk[- ]free\b/gi,
    why: cannotKnow,
    instead: 'Leave it out.',
    unlessDenied: true,
  },
  {
    pattern:
      /(?<!\b(?:not|never) |n[’']t )\bmeans? (?:that )?(?:you|she|he|they)(?: are| is|[’']re|[’']s) (?:\w+ )?(?:safe|fine|ok(?:ay)?|not in (?:any )?danger)\b/gi,
    why: cannotKnow,
    instead: '“does not mean that you are safe”',
  },
  {
    pattern: /\bguarantee(?:s|d)?\b/gi,
    why: 'Nothing here can be guaranteed.',
    instead: 'Say what usually happens.',
    unlessDenied: true,
  },
  {
    pattern:
      /\b(?:(?:100|a hundred|hundred) ?(?:%|per ?cent)|completely|totally|absolutely|perfectly|fully) (?:safe|private|secret|secure|confidential|anonymous|untraceable)\b/gi,
    why: cannotKnow,
    instead: 'Say what is known: “You do not have to give your name.”',
    unlessDenied: true,
  },
  {
    pattern:
      /(?<!\b(?:if|when|whether|once|until|unless|time|where|as) )\b(?:it is|it’s|it's|this is|they are) (?:always |now |completely |totally )?safe to (?:call|ring|text|write|use|talk|visit|read|look|browse|search)\b/gi,
    why: cannotKnow,
    instead: 'Say how to do it more safely.',
    unlessDenied: true,
  },
];

/** Promises of safety, secrecy, a place or an answer. Someone may stake their life on them. */
export const forbiddenPromises: readonly Phrase[] = [
  ...promisedSafety,
  ...promisedSecrecy,
  ...promisedHelp,
];

/** “Confidential” is the service’s own promise, never ours. */
export const confidential = /\bconfidential(?:ly)?\b/gi;

/** Words that make a sentence report somebody else’s claim. */
export const reportsClaim = /\b(?:say|says|said)\b/i;

/** Words that make a sentence report the promise, question it or deny it. */
export const reportsPromise =
  /(?<!\byou )\b(?:say|says|said|ask|asks|not|never|no|if|whether|how|may|promise)\b/i;
