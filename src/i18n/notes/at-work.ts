import type { NoteId } from '../../domain/matching/note-rules.ts';

/** What only somebody at work is told. */
export const atWork = {
  'professional-in-danger':
    'Call 999. Do not leave the person alone with the plan to stay safe. Refer at once to MARAC (the meeting of agencies) and an IDVA (a specialist adviser); do not wait for the meeting.',
  'child-in-danger': 'Call 999. Do not leave the child alone with the plan to stay safe.',
  'under-16':
    'Call children’s services at once. A parent’s consent must not hold up safety. MARAC and an IDVA are for people aged 16 or over.',
  'aged-16-17':
    'At 16 and 17, think of both adult and child safeguarding. MARAC and an IDVA are still possible.',
  'own-behaviour-apart-work':
    'Help for the person who hurts others is kept apart from this list. First see to the people they may hurt. The way to a programme has its own page.',
  standard:
    'Ask again at other times, when you are alone with the person (routine enquiry). Write down what you hear and what you did. If anything changes, look at the risk again. Your agency’s champion can help you.',
  'outside-work':
    'For someone outside the county, use MARAC and the IDVA service where they live. Your safeguarding lead can tell you how to reach them. If there is danger, call 999.',
  'ask-first':
    'Ask when you are alone with the person. Use the tool you are trained in, such as DASH. Your judgement outranks the tool. If there is danger, call 999.',
  programme:
    'If someone may be hurt now, call 999. A referral to a programme is not safety. Look first at the risk to the partner, the ex-partner and the children, and keep looking.',
} as const satisfies Partial<Record<NoteId, string>>;
