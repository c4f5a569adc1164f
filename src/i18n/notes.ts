import type { NoteId } from '../domain/matching/note-rules.ts';

/** Things to know beside a result, in plain sentences. `place` is the county’s name. */
export const notesInWords = (place: string): Record<NoteId, string> => ({
  'silent-solution':
    'If you cannot speak, call 999 from a mobile. Whisper, cough or tap if you can. If you cannot make a sound, wait for the prompt and press 55. Pressing 55 does not show the police where you are.',
  'friend-in-danger':
    'Do not go in. Stay on the phone with 999. Tell them about children and weapons.',
  'professional-in-danger':
    'Call 999. Do not leave the person alone with the plan. Refer to MARAC and an IDVA at once; do not wait for the meeting.',
  'about-to-hurt': 'If you are about to hurt someone, call 999.',
  strangled: 'Get medical help now, even if there are no marks. Call 999, go to A&E, or call 111.',
  'council-tonight':
    'If there is nowhere safe tonight, phone a council. Do not use an online form: it can take days. You can say: “I am homeless because of domestic abuse. Please take my application today and give me somewhere safe tonight.”',
  honour:
    'Do not tell family or people in the community that you are asking for help. Do not agree to talks or mediation with them. Do not use an interpreter from the community.',
  'honour-helpers':
    'Do not contact the family or the community. Do not try to mediate. Do not use an interpreter from the community. You may have only one chance to help.',
  'few-places-for-men':
    'There are few safe places to stay for men. Ask each service what it has for men.',
  outing: 'Threatening to tell others about someone’s sexuality or gender is part of the abuse.',
  'under-16':
    'If you are under 16 you can ask for help yourself. You do not have to wait for a parent to agree. An adviser called an IDVA does not work with people under 16.',
  'aged-16-17':
    'At 16 and 17, think of both adult and child safeguarding. MARAC and an IDVA are still possible.',
  carer:
    'The person who hurts you may also be the one who looks after you. Say how and when it is safe to contact you.',
  'relay-hears': 'In a relay call, the relay assistant hears everything that is said.',
  interpreter: 'Ask for a trained interpreter. Do not use family or friends to interpret.',
  'immigration-first':
    'Get immigration advice before you apply for anything. Some applications end the permission to stay that you have now.',
  stalking: 'Keep messages and a list of what happens, if that is safe. Do not reply.',
  'stalker-not-partner': `There is less local help in ${place} when the stalker is not a partner or relative. The national line helps with any stalking.`,
  sexual:
    'You do not have to tell the police to get help. If it was recent, go soon: some evidence does not last. You can ask if it can be kept while you decide.',
  devices:
    'Changing settings or passwords can alert the other person. Save what you need first, such as a picture of the screen, if that is safe.',
  'joint-money':
    'The other person may see what happens in a joint account. Get advice before you change it.',
  'stay-safely':
    'Staying works only if the home can be made safer. Ask about locks and other security.',
  'keep-tenancy': 'Do not give up or end a tenancy before you get advice.',
  'pets-early': 'Tell services about pets early, so that they can plan for them.',
  'not-refused':
    'Drink, drugs or poor mental health should be no reason to turn you away. Say what you need, and ask for a worker who knows about it.',
  'clares-law':
    'You can ask the police if someone has a history of abuse. It is called Clare’s Law. If there is danger now, do not wait for it: call 999.',
  forces:
    'If the person works for the police or the forces, start with a helpline. It does not belong to them. You can ask the police for an officer who does not know the person. The guide called “Police or forces” says more.',
  'someone-can-call':
    'Someone you trust can call for you. You can also ask to use a phone at a doctor’s surgery, a school or a friend’s home.',
  leaving:
    'Danger can grow around a break-up. Plan it with a specialist, and do not tell the person that you are going.',
  work: 'We know of no service that is only for work. The helplines here can talk it through. You could ask your employer for other hours, another desk or another work number. Ask first who will see what they write down. The guide called “Work” says more.',
  'children-safe':
    'Services want children to be safe with the parent who does not hurt them. They must act if a child may come to serious harm.',
  outside: `We only know local services in ${place}. Where you live, use the helpline for your nation or call 101 for the local police.`,
  'nothing-certain':
    'We found nothing that surely fits everything you said. Start with the lines shown here. They can help you look.',
  'own-behaviour-apart':
    'Help for people who are worried about how they treat others is kept apart from this list. You find it if you choose only that.',
  bereaved:
    'After a death linked to domestic abuse there may be a review. It used to be called a domestic homicide review.',
});
