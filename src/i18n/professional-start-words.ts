/**
 * Where a professional can start: what happened, and what answers it: the id of a page or referral
 * route, which is left out where a partnership has none, or the address of a page every site has.
 */
export const startWords = {
  heading: 'Start from what happened',
  lines: [
    { text: 'The risk is high, or I believe it is', target: 'marac' },
    { text: 'Strangled or choked', target: 'strangulation' },
    { text: 'A child at risk, or somebody pregnant', target: 'childrens-services' },
    { text: 'A tenant, or nowhere safe to sleep', target: 'working-in-housing' },
    { text: 'An older person, or someone with care needs', target: 'adult-safeguarding' },
    { text: 'Police are called again and again', target: 'repeat-calls' },
    { text: 'Stalked by a partner, ex or relative', target: 'stalking' },
    { text: 'Stalked by someone else', target: 'stalking-by-others' },
    { text: 'Forced marriage, FGM or “honour”', target: 'one-chance' },
    { text: 'Sexual assault', target: 'sexual-assault' },
    { text: 'A patient', target: 'working-in-health' },
    { text: 'A pupil or student', target: 'working-in-schools' },
    { text: 'A colleague, customer or jobseeker', target: 'working-in-business' },
    { text: 'I am a J9 champion', target: 'champions-card' },
    { text: 'Someone worried about their own behaviour', target: 'perpetrator-programme' },
    { text: 'Nobody replies to my referral', target: 'nobody-replies' },
    { text: 'Learning from deaths', href: '/professionals/death-reviews/themes/' },
    { text: 'Somebody has died', target: 'death-reviews-explained' },
  ],
} as const;
