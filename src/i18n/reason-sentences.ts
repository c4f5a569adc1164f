import type { Who } from '../domain/vocabulary.ts';

/** Who can use it, as whole sentences. */
export const whoMeets: Record<Who | 'anyone' | 'without-you', string> = {
  anyone: 'It is for anyone in danger where they are.',
  self: 'You can get in touch yourself.',
  'someone-else': 'You can use it to help someone else.',
  professional: 'Professionals can use it.',
  'own-behaviour': 'People worried about how they treat others can use it.',
  bereaved: 'It helps people when someone close to them has died.',
  'without-you': 'The person can use it without you.',
};

/** What a record leaves open about who can use it, as whole sentences. */
export const whoRecord: Partial<Record<Who, string>> = {
  self: 'It is for the person themselves. Tell them about it only when that is safe.',
  bereaved: 'We do not know if it helps people who lost someone. Ask them.',
};

/**
 * The sentence of each criterion, also by what is said of it: `meets`, `contradicts`, `record` or
 * `answer` = whose doubt it is, `none` = nothing at all is known; `other` = for those who ask for
 * somebody else. `{}` stands for its ids in words; `list` names the phrases of its ids.
 */
export const sentences: Readonly<Record<string, string>> = {
  who: 'It is for {}.',
  'who meets': '{}',
  'who meets list': 'who-meets',
  'who record': '{}',
  'who record list': 'who-record',
  'way-in': '{}',
  'way-in none': 'We do not know how people get in touch with it.',
  'area meets': 'It helps people {}.',
  'area contradicts': 'It is only for people {}.',
  'area answer': 'It is for people {}. We do not know if you live there.',
  'area answer other': 'It is for people {}. We do not know if they live there.',
  'area record': 'It is for people {}. We do not know if it helps people from other places.',
  'area none': 'We do not know which places it covers.',
  nation: 'It is for people in {}.',
  'nation answer': 'It is for people in {}. We do not know if you live there.',
  'nation answer other': 'It is for people in {}. We do not know if they live there.',
  gender: 'It is for {}.',
  'gender answer': 'It is for {}. We do not know if that is you.',
  'gender answer other': 'It is for {}. We do not know if that is them.',
  'gender record': 'It says it is for {}. You can ask if they help other people too.',
  'gender none': 'We do not know if it is for women, men or everyone.',
  age: 'It is for people {}.',
  'age answer': 'It is for people {}. We do not know if that is you.',
  'age answer other': 'It is for people {}. We do not know if that is them.',
  'only-people': 'It is for people {}. We do not know if that is you.',
  'only-people answer other': 'It is for people {}. We do not know if that is them.',
  'age none': 'We do not know which ages it helps.',
  'cannot-take': 'It says it cannot take {}.',
  'cannot-take list': 'about',
  'only-for': 'It is for {}.',
  'only-for answer': 'It is for {}. We do not know if that is you.',
  'only-for answer other': 'It is for {}. We do not know if that is them.',
  'only-for list': 'about',
  expert: 'It knows how to help {}.',
  'expert list': 'about',
  welcomes: 'It helps {}.',
  'welcomes list': 'about',
  'not-listed': 'We do not know if it can help {}. Ask them.',
  'not-listed list': 'about',
  children: 'It can help children too.',
  'children contradicts': 'It says it cannot take children.',
  'no-recourse': 'It helps people whose visa gives no benefits (no recourse to public funds).',
  'no-recourse answer': 'It may not help people whose visa gives no benefits. Ask them.',
  danger: 'It can help if {}.',
  need: 'You can ask it for {}.',
  concern: 'It can help if {}.',
  contact: 'You can use {}.',
  'contact record': 'You can use {}. We do not know if anyone answers now.',
};
