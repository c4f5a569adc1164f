/** The closed lists of ids. Labels, hints and synonyms for each id live in content/vocabulary. */

/** Who is asking for help. */
export const whoIds = [
  'self',
  'someone-else',
  'professional',
  'own-behaviour',
  'bereaved',
] as const;

/** Signs of danger now: any one of them puts emergency help first. */
export const dangerIds = [
  'hurt-now',
  'weapon-or-threat-to-kill',
  'strangled',
  'held-or-taken',
  'suicide-threat-with-threats',
  'taken-abroad-soon',
  'child-hurt-now',
  'nowhere-tonight',
  'may-harm-self',
  'serious-injury',
] as const;

/** What else is going on. For the public these only add services and change the tone. */
export const concernIds = [
  'frightened',
  'getting-worse',
  'separating',
  'pregnant-or-new-baby',
  'stalking',
  'controlled',
  'isolated',
  'child-contact',
  'threats-to-children',
  'pets',
  'sexual-violence',
  'weapons-before',
  'drink-drugs-or-mental-health',
  'breached-orders',
  'hurt-others-before',
  'family-or-ex-attack',
  'low-or-suicidal',
  'more-than-one-abuser',
  'money-control',
  'images-or-devices',
] as const;

/** What a person would like help with. */
export const needIds = [
  'talk',
  'safe-place',
  'stay-home-safely',
  'report-or-police',
  'protection-order',
  'housing',
  'money',
  'children',
  'immigration',
  'legal',
  'health',
  'sexual-assault',
  'counselling-recovery',
  'technology',
  'work',
  'pets',
  'worried-about-own-behaviour',
] as const;

/** Circumstances that add or restrict services. */
export const aboutIds = [
  'man',
  'woman',
  'non-binary',
  'lgbt',
  'deaf',
  'disabled',
  'learning-disability',
  'older',
  'young-16-17',
  'under-16',
  'pregnant',
  'has-children',
  'has-pets',
  'bame',
  'gypsy-roma-traveller',
  'faith-community',
  'honour-forced-marriage-fgm',
  'migrant-or-nrpf',
  'needs-interpreter',
  'drink-or-drugs',
  'mental-health',
  'stalker-not-partner',
  'council-tenant',
  'private-tenant',
  'owner',
  'forces-or-police-abuser',
  'no-phone-or-unsafe-phone',
] as const;

/** Risk bands. Only professionals choose one; the public never sees the word. */
export const bandIds = ['standard', 'medium', 'high'] as const;

/** Ways of making contact. */
export const contactIds = ['voice', 'text', 'chat', 'email', 'in-person', 'video-bsl'] as const;

/** Where a professional works. */
export const sectorIds = [
  'health',
  'education',
  'housing',
  'police-probation',
  'social-care',
  'voluntary',
  'employer',
] as const;

/** Where on the path from noticing to recovery an entry helps. */
export const stageIds = [
  'recognise',
  'first-contact',
  'safe-now',
  'plan',
  'act',
  'step-down',
  'recover',
  'help-others',
] as const;

/** The part somebody plays at work, for choosing training and reading. */
export const learnerRoleIds = [
  'any-staff',
  'j9-champion',
  'lead-champion',
  'strategic-champion',
  'trained-worker',
] as const;

/** What somebody does at work that has to be learned. */
export const taskIds = [
  'notice-and-ask',
  'point-to-help',
  'safe-contact',
  'assess-risk',
  'refer',
  'plan-safety',
  'share-information',
  'protect-children',
  'honour-based-abuse',
  'stalking',
  'housing',
  'step-down',
  'learn-from-reviews',
  'lead-an-agency',
] as const;

/** The genders a service may name. */
export const genderIds = ['woman', 'man', 'non-binary'] as const;

/** Who can start contact with a service. */
export const routeInIds = ['self', 'friend', 'professional', 'police'] as const;

/** The nations of the United Kingdom. */
export const nationIds = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

/** What kind of help an entry gives. */
export const entryKindIds = [
  'emergency',
  'police',
  'helpline',
  'chat',
  'crisis',
  'casework',
  'advocacy',
  'safe-accommodation',
  'community',
  'counselling',
  'recovery',
  'health',
  'safeguarding',
  'housing',
  'legal-advice',
  'information',
  'finder',
  'bereavement',
  'pets',
  'perpetrator',
  'scheme',
  'app',
  'drop-in',
  'professional-network',
  'professional-process',
] as const;

/** Themes that death reviews are filed under. */
export const reviewThemeIds = [
  'separation',
  'mental-health',
  'substance-use',
  'known-to-marac',
  'information-sharing',
  'safety-planning',
  'risk-assessment',
  'probing-questions',
  'training',
  'children',
  'coercive-control',
  'stalking',
  'suicide',
  'housing',
  'health',
] as const;

export type Who = (typeof whoIds)[number];
export type Danger = (typeof dangerIds)[number];
export type Concern = (typeof concernIds)[number];
export type Need = (typeof needIds)[number];
export type About = (typeof aboutIds)[number];
export type Band = (typeof bandIds)[number];
export type Contact = (typeof contactIds)[number];
export type Sector = (typeof sectorIds)[number];
export type LearnerRole = (typeof learnerRoleIds)[number];
export type Task = (typeof taskIds)[number];
export type Gender = (typeof genderIds)[number];
export type RouteIn = (typeof routeInIds)[number];
export type Nation = (typeof nationIds)[number];
export type EntryKind = (typeof entryKindIds)[number];
