import type { NoteId } from '../../domain/matching/note-rules.ts';

/** Things to know in danger: what to say and do first. */
export const inDanger = {
  'silent-solution':
    'If you cannot speak, call 999 from a mobile. Whisper, cough or tap if you can. If you cannot make a sound, wait for the prompt and press 55. Pressing 55 does not show the police where you are.',
  'deaf-in-danger':
    'If you cannot hear the prompt, use 999 in British Sign Language. It is a video call, and you do not need to sign up. Text 999 only if you signed up before.',
  child:
    'You can ask for help yourself. You do not have to wait for a parent to agree. If someone is being hurt, call 999. You can talk to Childline, to Children’s Services, or an adult you trust, such as a teacher. It is not your fault.',
  injury:
    'Call 999 and ask for an ambulance if anyone is badly hurt, bleeds a lot, passed out, cannot breathe well or took too many tablets. Do not wait to see if it gets worse.',
  suicide:
    'You matter. If you have taken something or hurt yourself, call 999 and ask for an ambulance. Do not wait to feel ill. If you may end your life now, call 999. To talk, call 111 and choose option 2, or call Samaritans.',
  'suicide-of-another':
    'If they have taken something or hurt themselves, call 999 and ask for an ambulance. Do not wait to see if they feel ill. If they may end their life now, call 999. For advice, call 111 and choose option 2.',
  'suicide-child':
    'You matter. If you took something or hurt yourself, call 999 and ask for an ambulance, or tell an adult near you. If you may hurt yourself now, call 999.',
  held: 'If you are locked in, call 999 when you can. Say where you are. If you have no phone, a neighbour or someone who passes may be able to call 999 for you.',
  'suicide-threat':
    'Someone who threatens you and talks of suicide can be a danger to you too. Call 999. You cannot keep the person safe alone, and it is not your fault.',
  'suicide-threat-helpers':
    'Someone who makes threats and talks of suicide can be a danger to the person they threaten. Call 999.',
  'child-hurt':
    'If a child is being hurt, call 999. Then call Children’s Services. You can call them yourself. They can help you to keep the child safe.',
  strangled:
    'After strangling or choking, get medical help now, even if there are no marks. Call 999, go to A&E, or call 111.',
  'while-you-wait':
    'Get out the safest way, if you can. If not, stay near a door. Keep out of the kitchen and the bathroom. Tell 999 about any weapon, and about children.',
  'friend-in-danger':
    'Do not go in. Stay on the phone with 999. Tell them about children and weapons.',
  'forces-in-danger':
    'Call 999 first. Say at once that the person works for the police or the forces, and if they have weapons. Ask for someone who does not know the person. Then talk to a helpline. Helplines do not belong to the police or the forces.',
  forces:
    'If the person works for the police or the forces, start with a helpline. Helplines do not belong to the police or the forces. You can ask the police for someone who does not know the person. Talk to a helpline before you ask the police about the person’s past.',
  bereaved:
    'We are very sorry for your loss. What happened is not your fault. You can talk to someone now, or much later. There may be a review of what happened: a Domestic Abuse Related Death Review. It used to be called a domestic homicide review.',
  'bereaved-child':
    'We are very sorry. What happened is not your fault. You can talk to Childline, to a doctor, or an adult you trust, such as a teacher.',
  'about-to-hurt': 'If you are about to hurt someone, call 999.',
  'may-be-hurt':
    'If someone may be hurt now, call 999. Think first of the people the person may hurt.',
  trip: 'If you may be taken away, tell the police, a teacher or a doctor before you travel. At the airport, tell any member of staff or the police that you do not want to go. Leave a copy of your passport and ticket with someone you trust.',
  'trip-of-another':
    'Call 999 if they may be taken away soon. Do not wait for the trip. Tell the police the airport and the day, if you know them.',
} as const satisfies Partial<Record<NoteId, string>>;
