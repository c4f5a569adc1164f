import type { NoteId } from '../../domain/matching/note-rules.ts';

/** Things to know about the life of the person who asks, or of the one they ask for. */
export const besideTheResult = {
  honour:
    'Do not tell family or people in the community that you are asking for help. Do not agree to talks or mediation with them. Do not use an interpreter from the community.',
  'honour-helpers':
    'Do not contact the family or the community. Do not try to mediate. Do not use an interpreter from the community. You may have only one chance to help.',
  fgm: 'If someone may be cut (FGM) soon, call 999. You can also tell a teacher, a nurse or a doctor. Say: “Do not contact the family.”',
  'worried-about-a-child':
    'You can call Children’s Services or the NSPCC Helpline about anyone under 18. You do not have to be sure. Do not wait for a parent to agree.',
  young:
    'You are under 18, so Children’s Services can help you too. You can also call Childline. A worker may have to tell others if you are not safe. Ask who they will tell. From 16, an IDVA (a specialist adviser) may help you too.',
  'council-tonight':
    'If there is nowhere safe tonight, phone a council. If yours has no number here, phone another. Do not use an online form: it can take days. You can say: “I am homeless because of domestic abuse. By law I have priority need. Please take my application today and give me somewhere safe tonight.”',
  'council-outside':
    'If there is nowhere safe tonight, phone the council where you are, or where you are going. Do not use an online form: it can take days. You can say: “I am homeless because of domestic abuse. By law I have priority need. Please take my application today and give me somewhere safe tonight.”',
  'council-helpers':
    'If they have nowhere safe tonight, phone a council with them. Do not use an online form: it can take days. You can say: “This person is homeless because of domestic abuse. By law they have priority need. Please take the application today and give them somewhere safe tonight.”',
  'few-places-for-men':
    'There are few safe places to stay for men. Ask each service what it has for men.',
  pregnant:
    'Danger can grow in pregnancy and with a new baby. A midwife, a health visitor or a doctor can help. Ask for a talk alone.',
  health:
    'For the body, see a doctor (GP) or call 111. Most health services in this list are for a crisis, or for how someone feels.',
  breached:
    'If someone breaks a court order, tell the police. Call 999 if there is danger now. If not, call 101. Say: “There is a court order.”',
  outing:
    'If the person threatens to tell others about someone’s sexuality or gender, that is abuse too.',
  carer:
    'The person who hurts you may also be the one who looks after you. Say how and when it is safe to contact you.',
  'carer-helpers':
    'The person who hurts them may also be the one who looks after them. Talk to them alone. Ask how and when it is safe to be in touch.',
  'learning-disability':
    'Ask for easy words and more time. Someone you trust can be on the call too.',
  'relay-hears':
    'In a relay call an assistant says what you type, and types what the other person says. This relay assistant hears everything.',
  interpreter: 'Ask for a trained interpreter. Do not use family or friends to interpret.',
  'immigration-first':
    'Get immigration advice first, before anything is sent to the Home Office. Some forms can end a visa. You can ask for other help straight away.',
  culture:
    'You can ask for a worker who knows the culture, or for one who is not from the community.',
  traveller:
    'You do not have to say where you live to get advice. You can ask for a worker who knows Gypsy, Roma and Traveller people.',
  faith:
    'Getting help does not mean giving up your faith. Talk to a helpline before you tell a faith leader who knows the person.',
  stalking:
    'If you are followed now, go where there are people and call 999. Keep messages and a list of what happens, if that is safe. Do not reply to messages. Ask the police about a Stalking Protection Order.',
  'stalking-helpers':
    'If they are followed now, call 999. They can keep messages and a list of what happens, if that is safe. It is best if nobody replies. The police can ask a court for a Stalking Protection Order.',
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
    'The other person may see what happens in a joint account. Get advice before anything is changed. The Jobcentre can give a break from work search, and can split Universal Credit: the other person would notice that.',
  'stay-safely':
    'Staying works only if the home can be made safer. Ask about locks and other security.',
  'keep-tenancy': 'Do not give up or end a tenancy before there is advice.',
  'pets-early': 'Tell services about pets early, so that they can plan for them.',
  'not-refused':
    'Drink, drugs or poor mental health should be no reason to turn anyone away. Ask for a worker who knows about it.',
  orders:
    'A family court can tell someone to stop, or to stay away. You can ask for this without a lawyer.',
  police:
    'You can ask the police questions first. If it can wait, call 101. If someone is in danger, call 999.',
  'clares-law':
    'You can ask the police if a partner or an ex-partner has a history of abuse. You can ask for yourself or for someone close to you. It is called Clare’s Law. If there is danger now, do not wait for it: call 999.',
  recovery: 'There is no deadline for getting better. You can ask for help years later.',
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
    'Services want children to be safe with the parent who does not hurt them. They must act if a child may come to serious harm. If the police come because of abuse, they tell the child’s school (Operation Encompass).',
  'how-to-be-a-friend':
    'Do not face the person who hurts them, and do not warn them. Ask how and when it is safe to be in touch. Agree on a word that means “I need help”. Believe them.',
  'not-sure':
    'You do not have to be sure what this is. You can talk to a helpline about anything that worries you.',
  'own-behaviour-apart':
    'Help for people who are worried about how they treat others is kept apart from this list. To see it, start again and choose “Me, because I hurt or frighten someone”.',
  'own-behaviour-apart-friend':
    'Help for someone who wants to change how they treat others is kept apart from this list. To see it, start again and tick only that.',
  'nothing-certain':
    'We could not find one service for all that you said. Start with the lines shown first. They can help you look.',
} as const satisfies Partial<Record<NoteId, string>>;
