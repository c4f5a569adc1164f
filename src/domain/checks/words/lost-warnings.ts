import type { Phrase } from './phrase.ts';

const parting = 'To be told is when the other person is most dangerous.';
const together = 'Talks with the person who abuses give them more power, and may end in death.';
const later = 'Later can be too late.';

/**
 * Warnings of this site whose “not” or “never” was lost, so that they say the opposite. Each is fine
 * where the sentence still warns: “Never tell the abuser.”
 */
export const lostWarnings: readonly Phrase[] = [
  {
    pattern:
      /\btell (?:him|her|them|the abuser|the other person|your partner|your ex)(?: calmly| first)?,? (?:about your plan|your plan|that you (?:want|plan|are going|will|mean) (?:to )?(?:go|leave|move|end)|that the case|that you (?:have )?(?:told|called|reported))/gi,
    why: parting,
    instead: '“Do not tell the other person about your plan.”',
    unlessDenied: true,
  },
  {
    pattern: /\b(?:tell|inform|warn|ring|call|contact) the (?:abuser|perpetrator)\b/gi,
    why: parting,
    instead: '“Never tell the abuser.”',
    unlessDenied: true,
  },
  {
    pattern:
      /\b(?:try|use|offer|suggest|arrange|ask for|go to|let) (?:\w+ ){0,4}(?:mediat(?:e|ion|or)s?)\b|\btalks? to make peace\b/gi,
    why: together,
    instead: '“no mediation, and no talks to make peace”',
    unlessDenied: true,
  },
  {
    pattern:
      /\bwait and see\b|\b(?:wait|see how it goes) (?:for )?(?:a|one|two|three|some|\d+) (?:days?|weeks?|months?) (?:before|and then|then)\b/gi,
    why: later,
    instead: 'Say whom to call now.',
    unlessDenied: true,
  },
  {
    pattern:
      /\b(?:medical help|doctor|hospital|A&E|ambulance)\b[^.!?]{0,30}\bif there are marks\b/gi,
    why: 'Most people who were strangled have no marks, and some die of it days later.',
    instead: '“Get medical help, even if there are no marks.”',
  },
  {
    pattern:
      /(?<!or )\bjust stop\b|\b(?:best|better|good|fine|safe|try|wise) to stop (?:drinking )?at once\b/gi,
    why: 'Somebody who drinks a lot each day can die of stopping at once.',
    instead: '“Do not just stop. Talk to a doctor first.”',
    unlessDenied: true,
  },
  {
    pattern: /\brecord[^.!?]{0,40}\bwithout (?:telling|them knowing)\b/gi,
    why: 'It can set off an attack.',
    instead: 'Leave it out, or say what a specialist can do.',
    unlessDenied: true,
  },
  {
    pattern:
      /\b(?:clear|delete|wipe) (?:your|the) (?:whole|entire|full) (?:browser |browsing )?history\b/gi,
    why: 'An empty history tells somebody who looks that there was something to hide.',
    instead: '“Remove only this site and the search before it.”',
    unlessDenied: true,
  },
  {
    pattern: /\bsend (?:him|her|them|the (?:person|pupil|child|patient)) (?:back )?home\b/gi,
    why: 'Home is where they are hurt.',
    instead: '“Never send them home to talk it over.”',
    unlessDenied: true,
  },
  {
    pattern:
      /\b(?:it is|it[’']s|it will be|is now) (?:\w+ )?safe to (?:go|come|move|return|be) (?:back|home|together)\b|\b(?:it is|it[’']s|it will be|is now) (?:\w+ )?safe to return\b/gi,
    why: 'Nobody can know that.',
    instead: 'Leave it out.',
    unlessDenied: true,
  },
  {
    pattern:
      /\b(?:take|treat|count) (?:their )?silence as (?:a |an )?(?:yes|no|consent|refusal)\b|\bclose the case\b/gi,
    why: 'Silence may mean that somebody stops them from answering.',
    instead: '“Do not take silence as a yes.”',
    unlessDenied: true,
  },
  {
    pattern:
      /\bleave (?:a|your) (?:voice ?)?(?:message|mail|voicemail)[^.!?]{0,20}\b(?:that says|saying|with your|why|who)\b/gi,
    why: 'The person who abuses may hear it.',
    instead: '“Leave no message unless the person asked for one.”',
    unlessDenied: true,
  },
  {
    pattern: /\bpost (?:photos|pictures|photographs)\b/gi,
    why: 'Pictures tell where somebody is.',
    instead: '“Do not post photos that show your street.”',
    unlessDenied: true,
  },
  {
    pattern: /\bmust ask for (?:police reports|proof|evidence)\b/gi,
    why: 'The Homelessness Code of Guidance tells councils not to.',
    instead: '“The council must not ask for proof before it helps.”',
  },
  {
    pattern: /\b55 (?:lets|allows|shows|tells|gives) the police\b/gi,
    why: 'It does not let the police see where somebody is.',
    instead: '“Pressing 55 does not let the police see where you are.”',
  },
  {
    pattern:
      /\b(?:nobody|no one|no-one) (?:who|that) [^.!?]{0,40}\b(?:is|will be) (?:ever )?(?:sent away|removed|deported|arrested|turned away|judged|refused)\b/gi,
    why: 'It is not true of everybody.',
    instead: 'Say who can tell what holds for the reader.',
  },
];
