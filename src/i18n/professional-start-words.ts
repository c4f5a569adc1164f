/** Where a professional can start: what happened, and the id of the page or referral route that answers it. */
export const startWords = {
  heading: 'Start from what happened',
  lead: 'Each line opens the page that says what to do today.',
  lines: [
    { text: 'The risk is high, or I believe that it is', target: 'marac' },
    { text: 'They were strangled or choked', target: 'strangulation' },
    { text: 'A child may be at risk, or somebody is pregnant', target: 'childrens-services' },
    {
      text: 'They have nowhere safe to sleep, or I am their landlord',
      target: 'working-in-housing',
    },
    { text: 'An older person, or someone with care needs, is hurt', target: 'adult-safeguarding' },
    { text: 'Police come to the same home again and again', target: 'repeat-calls' },
    { text: 'A partner, ex or relative is stalking them', target: 'stalking' },
    { text: 'Someone else is stalking them', target: 'stalking-by-others' },
    { text: 'Forced marriage, FGM or “honour”', target: 'one-chance' },
    { text: 'Sexual assault', target: 'sexual-assault' },
    {
      text: 'A patient I hardly know, in a surgery or a dentist’s chair',
      target: 'working-in-health',
    },
    { text: 'A pupil or a student', target: 'working-in-schools' },
    { text: 'A colleague, a customer or a jobseeker', target: 'working-in-business' },
    { text: 'Someone is worried about how they treat others', target: 'perpetrator-programme' },
    { text: 'I referred, and nobody replies', target: 'nobody-replies' },
    { text: 'Somebody has died, or I lead a review', target: 'death-reviews-explained' },
  ],
} as const;
