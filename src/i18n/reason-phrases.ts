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
import { sentences, whoMeets, whoRecord } from './reason-sentences.ts';

// Each phrase stands after “It helps”, “You can ask it for”, “It can help if” and the like.

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
  'mental-health': 'people who feel hopeless or very anxious',
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
  health: 'help when someone feels ill or hopeless',
  'sexual-assault': 'help after a sexual assault',
  'counselling-recovery': 'counselling or help to recover',
  technology: 'help with phones, accounts and pictures',
  work: 'help with work',
  pets: 'help with pets',
  'worried-about-own-behaviour': 'help to change how someone treats others',
};

export const concernPhrases: Record<Concern, string> = {
  frightened: 'someone is afraid',
  'getting-worse': 'things are getting worse',
  separating: 'there is a break-up',
  'pregnant-or-new-baby': 'someone is pregnant or has a new baby',
  stalking: 'someone is stalked',
  controlled: 'someone controls another person’s life',
  isolated: 'someone is kept away from other people',
  'child-contact': 'seeing the children is a worry',
  'threats-to-children': 'someone threatens children',
  pets: 'someone hurts a pet',
  'sexual-violence': 'there was sex that someone did not want',
  'weapons-before': 'someone has used a weapon before',
  'drink-drugs-or-mental-health': 'drink, drugs or mental illness make it worse',
  'breached-orders': 'someone breaks a court order',
  'hurt-others-before': 'the person has hurt others before',
  'family-or-ex-attack': 'family or an ex-partner attack someone',
  'low-or-suicidal': 'someone feels hopeless or thinks of suicide',
  'more-than-one-abuser': 'more than one person does the harm',
  'money-control': 'someone controls another person’s money',
  'images-or-devices': 'someone misuses pictures, phones or accounts',
};

export const dangerPhrases: Record<Danger, string> = {
  'hurt-now': 'someone is being hurt now',
  'weapon-or-threat-to-kill': 'there is a weapon or a threat to kill',
  strangled: 'someone was strangled or choked',
  'held-or-taken': 'someone is locked in or was taken away',
  'suicide-threat-with-threats': 'someone makes threats and talks of suicide',
  'taken-abroad-soon': 'someone may be taken abroad',
  'child-hurt-now': 'a child is being hurt',
  'nowhere-tonight': 'someone has nowhere safe to sleep tonight',
  'may-harm-self': 'someone may hurt themselves or thinks of suicide',
  'serious-injury': 'someone is badly hurt or took too many tablets',
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
