import type {
  About,
  Band,
  Concern,
  Contact,
  Danger,
  Gender,
  Nation,
  Need,
  RouteIn,
  Sector,
  Who,
} from '../domain/vocabulary.ts';

// Each phrase stands after “It helps”, “You can ask it for”, “You can turn to it about” and the like.

export const whoPhrases: Record<Who, string> = {
  self: 'the person themselves',
  'someone-else': 'people who help someone else',
  professional: 'professionals',
  'own-behaviour': 'people worried about how they treat others',
  bereaved: 'people who lost someone',
};

export const aboutPhrases: Record<About, string> = {
  man: 'men',
  woman: 'women',
  'non-binary': 'non-binary people',
  lgbt: 'LGBT+ people',
  deaf: 'deaf people',
  disabled: 'disabled people',
  'learning-disability': 'people with a learning disability and autistic people',
  older: 'older people',
  'young-16-17': 'people aged 16 or 17',
  'under-16': 'people under 16',
  pregnant: 'pregnant people',
  'has-children': 'people with children',
  'has-pets': 'people with pets',
  bame: 'Black, Asian and minority ethnic people',
  'gypsy-roma-traveller': 'Gypsies, Roma and Travellers',
  'faith-community': 'people of a faith',
  'honour-forced-marriage-fgm':
    'people facing “honour”-based abuse, forced marriage or FGM (cutting)',
  'migrant-or-nrpf': 'people with visa worries',
  'needs-interpreter': 'people who need an interpreter',
  'drink-or-drugs': 'people who use drink or drugs',
  'mental-health': 'people with poor mental health',
  'stalker-not-partner': 'people stalked by someone who is not a partner or relative',
  'council-tenant': 'council tenants',
  'private-tenant': 'people who rent privately',
  owner: 'people who own their home',
  'forces-or-police-abuser': 'people hurt by someone in the forces or police',
  'no-phone-or-unsafe-phone': 'people without a safe phone',
};

export const needPhrases: Record<Need, string> = {
  talk: 'someone to talk to',
  'safe-place': 'somewhere safe to stay',
  'stay-home-safely': 'a safer home',
  'report-or-police': 'help with the police',
  'protection-order': 'a court order that protects',
  housing: 'help with housing',
  money: 'help with money',
  children: 'help for children',
  immigration: 'help with visas',
  legal: 'legal advice',
  health: 'help with health worries',
  'sexual-assault': 'help after a sexual assault',
  'counselling-recovery': 'counselling or help to recover',
  technology: 'help with phones, accounts and pictures',
  work: 'help with work',
  pets: 'help with pets',
  'worried-about-own-behaviour': 'help to change how someone treats others',
};

export const concernPhrases: Record<Concern, string> = {
  frightened: 'fear',
  'getting-worse': 'abuse that is getting worse',
  separating: 'a break-up',
  'pregnant-or-new-baby': 'abuse in pregnancy or with a new baby',
  stalking: 'stalking',
  controlled: 'control of daily life',
  isolated: 'being cut off from people',
  'child-contact': 'worry over contact with children',
  'threats-to-children': 'threats to children',
  pets: 'harm to pets',
  'sexual-violence': 'sexual assault',
  'weapons-before': 'someone with weapons',
  'drink-drugs-or-mental-health': 'drink, drugs or mental illness',
  'breached-orders': 'broken court orders',
  'hurt-others-before': 'someone who has hurt others before',
  'family-or-ex-attack': 'attacks by family or an ex-partner',
  'low-or-suicidal': 'feeling hopeless, or thoughts of suicide',
  'more-than-one-abuser': 'abuse by more than one person',
  'money-control': 'control of money',
  'images-or-devices': 'misuse of images or devices',
};

export const dangerPhrases: Record<Danger, string> = {
  'hurt-now': 'being hurt now',
  'weapon-or-threat-to-kill': 'a weapon, or a threat to kill',
  strangled: 'strangling or choking',
  'held-or-taken': 'being locked in or taken away',
  'suicide-threat-with-threats': 'threats of suicide together with other threats',
  'taken-abroad-soon': 'being taken abroad',
  'child-hurt-now': 'a child being hurt',
  'nowhere-tonight': 'having nowhere safe tonight',
  'may-harm-self': 'thoughts of self-harm or suicide',
  'serious-injury': 'a serious injury or an overdose',
};

export const genderPhrases: Record<Gender, string> = {
  woman: 'women',
  man: 'men',
  'non-binary': 'non-binary people',
};

export const nationPhrases: Record<Nation, string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

export const contactPhrases: Record<Contact, string> = {
  voice: 'a phone call',
  text: 'a text message',
  chat: 'web chat',
  email: 'e-mail',
  'in-person': 'a visit',
  'video-bsl': 'a video call in British Sign Language',
};

export const routeInPhrases: Record<RouteIn, string> = {
  self: 'The person themselves gets in touch.',
  friend: 'A friend can get in touch.',
  professional: 'A professional gets in touch for the person.',
  police: 'The police pass people on.',
};

export const bandPhrases: Record<Band, string> = {
  standard: 'standard',
  medium: 'medium',
  high: 'high',
};

export const sectorPhrases: Record<Sector, string> = {
  health: 'health',
  education: 'education',
  housing: 'housing',
  'police-probation': 'police and probation',
  'social-care': 'social care',
  voluntary: 'the voluntary sector',
  employer: 'employers',
};

/** Who can use it, as whole sentences. */
const whoMeets: Record<Who | 'anyone' | 'without-you', string> = {
  anyone: 'It is for anyone in danger where they are.',
  self: 'You can use it yourself.',
  'someone-else': 'You can use it to help someone else.',
  professional: 'Professionals can use it.',
  'own-behaviour': 'People worried about how they treat others can use it.',
  bereaved: 'It helps people when someone close to them has died.',
  'without-you': 'The person can use it without you.',
};

/** What a record leaves open about who can use it, as whole sentences. */
const whoRecord: Partial<Record<Who, string>> = {
  self: 'It is for the person themselves. Tell them about it only when that is safe.',
  bereaved: 'We do not know if it helps people who lost someone. Ask them.',
};

/**
 * The sentence of each criterion, also by what is said of it: `meets`, `contradicts`, `record` or
 * `answer` = whose doubt it is, `none` = nothing at all is known. `{}` stands for its ids in words,
 * `~` for “we do not know if that is you”; `list` names the phrases of its ids.
 */
const sentences: Readonly<Record<string, string>> = {
  'not-you': 'We do not know if that is you.',
  'not-them': 'We do not know if that is them.',
  who: 'It is for {}.',
  'who meets': '{}',
  'who meets list': 'who-meets',
  'who record': '{}',
  'who record list': 'who-record',
  'way-in': '{}',
  'way-in none': 'We do not know how people get in touch with it.',
  'area meets': 'It helps people {}.',
  'area contradicts': 'It is only for people {}.',
  'area answer': 'It is for people {}. ~',
  'area record': 'It is for people {}. We do not know if it helps people from other places.',
  'area none': 'We do not know which places it covers.',
  nation: 'It is for people in {}.',
  'nation answer': 'It is for people in {}. ~',
  gender: 'It is for {}.',
  'gender answer': 'It is for {}. ~',
  'gender record': 'It says it is for {}. You can ask if they help other people too.',
  'gender none': 'We do not know if it is for women, men or everyone.',
  age: 'It is for people {}.',
  'age answer': 'It is for people {}. ~',
  'age none': 'We do not know which ages it helps.',
  'cannot-take': 'It says it cannot take {}.',
  'cannot-take list': 'about',
  'only-for': 'It is for {}.',
  'only-for answer': 'It is for {}. ~',
  'only-for list': 'about',
  expert: 'It is made for {}.',
  'expert list': 'about',
  welcomes: 'It helps {}.',
  'welcomes list': 'about',
  'not-listed': 'We do not know if it can help {}. Ask them.',
  'not-listed list': 'about',
  children: 'It helps people who have children with them.',
  'children contradicts': 'It says it cannot take children.',
  'no-recourse': 'It helps people whose visa gives no benefits (no recourse to public funds).',
  'no-recourse answer': 'It may not help people whose visa gives no benefits. Ask them.',
  danger: 'You can turn to it about {}.',
  need: 'You can ask it for {}.',
  concern: 'It helps people who face {}.',
  contact: 'You can use {}.',
  'contact record': 'You can use {}. We do not know if anyone answers now.',
};

/** Every phrase, by the list its ids belong to. */
export const reasonPhrases = {
  who: whoPhrases,
  'who-meets': whoMeets,
  'who-record': whoRecord,
  sentence: sentences,
  about: aboutPhrases,
  need: needPhrases,
  concern: concernPhrases,
  danger: dangerPhrases,
  gender: genderPhrases,
  nation: nationPhrases,
  contact: contactPhrases,
  'way-in': routeInPhrases,
  band: bandPhrases,
  sector: sectorPhrases,
} as const;
