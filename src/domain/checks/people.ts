import { allOf, placeOf, type Document, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { textsOf, type Text } from './texts.ts';
import { firstNames } from './words/first-names.ts';
import { roleWords } from './words/role-words.ts';
import { checkWrittenEmails } from './written-emails.ts';
import { checkNames } from './written-names.ts';

const listedEmails = (document: Document): { address: string; index: number }[] => {
  const emails: unknown = (document.fields as Record<string, unknown> | null)?.['emails'];
  if (!Array.isArray(emails)) return [];
  return emails.flatMap((one: unknown, index) => {
    const address =
      typeof one === 'object' && one !== null && 'address' in one ? one.address : null;
    return typeof address === 'string' ? [{ address, index }] : [];
  });
};

const isRole = (word: string): boolean =>
  roleWords.some((role) => (role.length > 3 ? word.includes(role) : word === role));

type Owner = 'shared' | 'person' | 'unsure';

/** Says whether an e-mail address is likely one person’s, from the part before the @. */
export const ownerOf = (address: string): Owner => {
  const [local = '', host = ''] = address.toLowerCase().split('@');
  const words = local.split(/[._+-]|\d+/).filter((word) => word !== '');
  // A number to call, typed into the wrong field.
  if (/\d{6}/.test(local)) return 'person';
  if (words.some(isRole)) return 'shared';
  if (words.some((word) => firstNames.has(word))) return 'person';
  // first.last@ and f.last@: two words, neither of them a role.
  if (/^[a-z]+[._][a-z’'-]+$/.test(local)) return 'person';
  const ownsHost = host.replace(/[^a-z]/g, '').includes(local.replace(/[^a-z]/g, ''));
  return ownsHost && local.length > 2 ? 'shared' : 'unsure';
};

const checkEmails = (document: Document): Problem[] =>
  listedEmails(document).flatMap(({ address, index }) => {
    const at = placeOf(document, 'emails', index, 'address');
    const owner = ownerOf(address);
    if (owner === 'person') return [problem('personal-email', at, { address })];
    return owner === 'unsure' ? [problem('unusual-email', at, { address })] : [];
  });

// Fields in which a name may stand: of an organisation, a book or a law. An author is a body.
const mayName = new Set(['name', 'title', 'provider', 'reference', 'what']);

// The body that published, and the word a review chose: a person’s name there is printed at once.
const neverNames = new Set(['author', 'pseudonym']);

// “J” and “Mrs A” are words that a review chose; “Jolanta Kowal” is a person, whatever the language.
const looksWhole = ({ field, value }: Text): boolean =>
  field === 'pseudonym' &&
  /\b(?!(?:Mrs|Miss|Adult|Child|Family|Person)\b)\p{Lu}\p{L}{2,} \p{Lu}\p{L}{2,}/u.test(value);

const checkNamesIn = (text: Text): Problem[] => {
  const names = checkNames(text);
  if (mayName.has(text.field)) return names.filter(({ issue }) => issue === 'officer-name');
  if (!neverNames.has(text.field)) return names;
  const data = { field: text.field, found: text.value };
  return names.length > 0 || looksWhole(text) ? [problem('name-in-field', text.place, data)] : [];
};

const checkTexts = (document: Document): Problem[] =>
  textsOf(document).flatMap((text) => [...checkWrittenEmails(text), ...checkNamesIn(text)]);

/** No officer’s name and no person’s own e-mail address stands anywhere. */
export const checkPeople = (ground: Ground): Problem[] => [
  ...allOf(ground, 'helpline', 'service').flatMap(checkEmails),
  ...ground.documents.flatMap(checkTexts),
];
