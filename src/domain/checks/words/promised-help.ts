import type { Phrase } from './phrase.ts';

const cannotKnow = 'Nobody can know that for every reader.';

/** Promises of a place, an answer or a decision. */
export const promisedHelp: readonly Phrase[] = [
  {
    pattern:
      /\b(?:there is|there’s|there's|you will (?:get|be given|have)|we will find you) (?:always )?(?:a (?:place|space|bed|room)|somewhere safe)\b/gi,
    why: 'Places run out.',
    instead: '“They can look for a place.”',
    unlessDenied: true,
  },
  {
    pattern:
      /\b(?:you will|you’ll|you'll) (?:win\b|(?:get|receive|be given|be offered|be awarded) (?:a |the |your )?(?:house|home|flat|order|money|visa|custody)\b)/gi,
    why: 'Others decide that.',
    instead: 'Say who decides, and what they look at.',
    unlessDenied: true,
  },
  {
    pattern:
      /\bsome(?:one|body) will always (?:answer|be there|pick up)\b|\balways answered?\b|\b(?:we|they) (?:will )?always (?:answer|pick up|reply|help you|find)\b|\bthere(?: is|’s|'s| will be) always some(?:one|body)\b/gi,
    why: 'Lines are busy and calls are missed.',
    instead: 'Say what to do if nobody answers.',
  },
  {
    pattern:
      /\b(?:the )?(?:police|court|council|judge|social services) will (?:always |certainly )?(?:(?:believe|protect|house|save) you|(?:arrest|charge|remove|jail) (?:him|her|them|your|the)|help you at once)/gi,
    why: cannotKnow,
    instead: 'Say what they must do by law, with its source.',
  },
  {
    pattern: /\b(?:they|the police|the council|the court) (?:have|has) to believe you\b/gi,
    why: cannotKnow,
    instead: 'Say what they must do by law, with its source.',
  },
  {
    pattern: /\byour children (?:will|can) (?:not|never) be taken\b/gi,
    why: cannotKnow,
    instead: 'Say who decides, and how to get advice.',
  },
  {
    pattern:
      /\b(?:order|injunction|law|court) (?:will |always )?(?:protects?|keeps?) you(?! from paying)\b(?= *[.,;]|\s+(?:from|safe|against))|\bstops? (?:them|him|her) (?:from )?coming back\b|\bonce you (?:have|get) (?:an|the|your) order,? you (?:are|will be)\b/gi,
    why: 'Orders are broken. People have died with one in their hand.',
    instead: 'Say what the order forbids, and what to do if it is broken.',
    unlessDenied: true,
  },
  {
    pattern:
      /\byou (?:will not|won’t|won't|cannot|can’t|can't|will never) lose your (?:children|home|visa|job|house|benefits)\b|\byour (?:visa|home|job|children|tenancy) (?:is|are|will be) safe\b|\bthere (?:is|’s|'s) (?:always )?room for you\b/gi,
    why: 'Others decide that.',
    instead: 'Say who decides, and how to get advice.',
    unlessReported: true,
  },
  {
    pattern:
      /\b(?:police|officers|they|helpers|workers) (?:will )?always (?:come|help|listen|believe)\b|\bwill (?:come|be there|arrive|call you back|be with you) (?:within|in) (?:\w+ )?(?:minutes?|hours?|an hour)\b/gi,
    why: cannotKnow,
    instead: 'Say what to do if nobody comes.',
    unlessReported: true,
  },
  {
    pattern:
      /\bnothing (?:bad )?(?:will|can) happen to you\b|\byou have nothing to (?:fear|worry about|be afraid of)\b|\bgets? better by itself\b|\bthe worst is over\b/gi,
    why: cannotKnow,
    instead: 'Leave it out.',
    unlessReported: true,
  },
  {
    pattern:
      /\b(?:we|staff|workers|advisers|the (?:police|court|council)) (?:can |always |will )?promise\b|\bpromise(?:s|d)? (?:you )?(?:a (?:bed|place|room|house|home|safe place)|safety|secrecy|your safety)\b/gi,
    why: 'Nobody can promise that.',
    instead: 'Say what somebody does: “They look for a place.”',
    unlessDenied: true,
  },
];
