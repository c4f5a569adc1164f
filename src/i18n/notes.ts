import type { NoteId } from '../domain/matching/note-rules.ts';

/** Things to know in danger: what to say and do first. */
const inDanger = {
  'silent-solution':
    'If you cannot speak, call 999 from a mobile. Whisper, cough or tap if you can. If you cannot make a sound, wait for the prompt and press 55. Pressing 55 does not show the police where you are.',
  'deaf-in-danger':
    'If you cannot hear the prompt, use 999 in British Sign Language. It is a video call, and you do not need to sign up. Text 999 only if you signed up before.',
  child:
    'You can ask for help yourself. You do not have to wait for a parent to agree. If someone is being hurt, call 999. You can talk to Childline, to Children’s Services, or to an adult you trust, such as a teacher. It is not your fault.',
  injury:
    'Call 999 and ask for an ambulance if anyone is badly hurt, bleeds a lot, passed out, cannot breathe well or took too many tablets. Do not wait to see if it gets worse.',
  suicide:
    'You matter. If you have taken something or hurt yourself, call 999 and ask for an ambulance. Do not wait to feel ill. If you may end your life now, call 999. To talk, call 111 and choose option 2, or call Samaritans.',
  'suicide-of-another':
    'If they have taken something or hurt themselves, call 999 and ask for an ambulance. Do not wait to see if they feel ill. If they may end their life now, call 999. For advice, call 111 and choose option 2.',
  'suicide-child':
    'You matter. If you took something or hurt yourself, call 999 and ask for an ambulance, or tell an adult near you. If you may hurt yourself now, call 999.',
  strangled:
    'After strangling or choking, get medical help now, even if there are no marks. Call 999, go to A&E, or call 111.',
  'while-you-wait':
    'Get out the safest way, if you can. If not, stay near a door. Keep out of the kitchen and the bathroom. Tell 999 about any weapon, and about children.',
  'friend-in-danger':
    'Do not go in. Stay on the phone with 999. Tell them about children and weapons.',
  'forces-in-danger':
    'Call 999 first. Say at once that the person works for the police or the forces, and if they have weapons. Ask for someone who does not know the person. Then talk to a helpline. Helplines do not belong to the police or the forces.',
  'about-to-hurt': 'If you are about to hurt someone, call 999.',
  'may-be-hurt':
    'If someone may be hurt now, call 999. Think first of the people the person may hurt.',
  trip: 'If you may be taken away, tell the police, a teacher or a doctor before you travel. At the airport, tell any member of staff or the police that you do not want to go. Leave a copy of your passport and ticket with someone you trust.',
  'trip-of-another':
    'Call 999 if they may be taken away soon. Do not wait for the trip. Tell the police the airport and the day, if you know them.',
} as const satisfies Partial<Record<NoteId, string>>;

/** Things to know about the life of the person who asks, or of the one they ask for. */
const besideTheResult = {
  honour:
    'Do not tell family or people in the community that you are asking for help. Do not agree to talks or mediation with them. Do not use an interpreter from the community.',
  'honour-helpers':
    'Do not contact the family or the community. Do not try to mediate. Do not use an interpreter from the community. You may have only one chance to help.',
  'worried-about-a-child':
    'You can call Children’s Services or the NSPCC Helpline about a child. You do not have to be sure. Do not wait for a parent to agree.',
  'council-tonight':
    'If there is nowhere safe tonight, phone a council. If yours has no number here, phone another. Do not use an online form: it can take days. You can say: “I am homeless because of domestic abuse. Please take my application today and give me somewhere safe tonight.”',
  'council-helpers':
    'If they have nowhere safe tonight, phone a council with them. Do not use an online form: it can take days. You can say: “This person is homeless because of domestic abuse. Please take the application today and give them somewhere safe tonight.”',
  'few-places-for-men':
    'There are few safe places to stay for men. Ask each service what it has for men.',
  pregnant:
    'Danger can grow in pregnancy and with a new baby. A midwife, a health visitor or a doctor can help. Ask for a talk alone.',
  health:
    'For the body, see a doctor (GP) or call 111. Most health services in this list are for a crisis, or for how someone feels.',
  breached:
    'If someone breaks a court order, tell the police. Call 999 if there is danger now. If not, call 101. Say that there is an order.',
  outing:
    'If the person threatens to tell others about someone’s sexuality or gender, that is abuse too.',
  carer:
    'The person who hurts you may also be the one who looks after you. Say how and when it is safe to contact you.',
  'carer-helpers':
    'The person who hurts them may also be the one who looks after them. Talk to them alone. Ask how and when it is safe to be in touch.',
  'relay-hears':
    'In a relay call somebody passes on what you say. This relay assistant hears everything.',
  interpreter: 'Ask for a trained interpreter. Do not use family or friends to interpret.',
  'immigration-first':
    'Get immigration advice first, before any application. Some applications end a visa or the permission to stay.',
  stalking:
    'If you are followed now, go where there are people and call 999. Keep messages and a list of what happens, if that is safe. Do not reply to messages.',
  'stalking-helpers':
    'If they are followed now, call 999. They can keep messages and a list of what happens, if that is safe. It is best if nobody replies.',
  sexual:
    'You do not have to tell the police to get help. If it was recent, go soon: some evidence does not last. You can ask if it can be kept while you decide.',
  'sexual-helpers':
    'They do not have to tell the police to get help. If it was recent, help them to go soon: some evidence does not last. They can ask if it can be kept while they decide.',
  'sexual-young':
    'What happened is not your fault. Tell Childline, a doctor or an adult you trust soon. Some evidence does not last. You are under 18, so a worker may have to tell others. Ask them who they will tell.',
  devices:
    'Changing settings or passwords can alert the other person. Save what is needed first, such as a picture of the screen, if that is safe.',
  'images-young':
    'Do not save, copy or send on a sexual picture of anyone under 18, not even to show it. Do not send more. Tell Childline or an adult you trust. It is never the child’s fault.',
  'joint-money':
    'The other person may see what happens in a joint account. Get advice before anything is changed.',
  'stay-safely':
    'Staying works only if the home can be made safer. Ask about locks and other security.',
  'keep-tenancy': 'Do not give up or end a tenancy before there is advice.',
  'pets-early': 'Tell services about pets early, so that they can plan for them.',
  'not-refused':
    'Drink, drugs or poor mental health should be no reason to turn anyone away. Ask for a worker who knows about it.',
  'clares-law':
    'You can ask the police if someone has a history of abuse. It is called Clare’s Law. If there is danger now, do not wait for it: call 999.',
  forces:
    'If the person works for the police or the forces, start with a helpline. Helplines do not belong to the police or the forces. You can ask the police for someone who does not know the person.',
  'someone-can-call':
    'Someone you trust can call for you. You can also ask to use a phone at a doctor’s surgery, a school or a friend’s home.',
  leaving:
    'Danger can grow around a break-up. Plan it with a specialist, and do not tell the person that you are going.',
  'leaving-helpers':
    'Danger can grow around a break-up. Plan it with a specialist. Do not push anyone to go, and do not tell the other person.',
  work: 'We know of no service that is only for work. The helplines here can talk it through. You could ask your employer for other hours, another desk or another work number. Ask first who will see what they write down.',
  'work-helpers':
    'Ask in private what would help at work: other hours, another desk, or calls that someone else answers. Do not pass on their hours, number or address.',
  'children-safe':
    'Services want children to be safe with the parent who does not hurt them. They must act if a child may come to serious harm.',
  'how-to-be-a-friend':
    'Do not face the person who hurts them, and do not warn them. Ask how and when it is safe to be in touch. Believe them. You can ask the police about someone’s past for a person you know. It is called Clare’s Law.',
  bereaved:
    'After a death linked to domestic abuse there may be a review. It used to be called a domestic homicide review.',
  'own-behaviour-apart':
    'Help for people who are worried about how they treat others is kept apart from this list. To see it, start again and choose “Me, because I hurt or frighten someone”.',
  'nothing-certain':
    'We could not find one service for all that you said. Start with the lines shown first. They can help you look.',
} as const satisfies Partial<Record<NoteId, string>>;

/** What only somebody at work is told. */
const atWork = {
  'professional-in-danger':
    'Call 999. Do not leave the person alone with the plan. Refer at once to MARAC (the meeting of agencies) and an IDVA (a specialist adviser); do not wait for the meeting.',
  'child-in-danger': 'Call 999. Do not leave the child alone with the plan.',
  'under-16':
    'Call children’s services at once. A parent’s consent must not hold up safety. MARAC and an IDVA are for people aged 16 or over.',
  'aged-16-17':
    'At 16 and 17, think of both adult and child safeguarding. MARAC and an IDVA are still possible.',
  programme:
    'If someone may be hurt now, call 999. A referral to a programme is not safety. Look first at the risk to the partner, the ex-partner and the children, and keep looking.',
} as const satisfies Partial<Record<NoteId, string>>;

/** Things to know beside a result, in plain sentences. `place` is the county’s name. */
export const notesInWords = (place: string): Record<NoteId, string> => ({
  ...inDanger,
  ...besideTheResult,
  ...atWork,
  'stalker-not-partner': `There is less local help in ${place} when the stalker is not a partner or relative. The national line helps with any stalking.`,
  outside: `We only know local services in ${place}. Where you live, use the helpline for your nation or call 101 for the local police.`,
});
