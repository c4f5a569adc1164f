import { allOf, placeOf, type Document, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { textsOf, within, type Text } from './texts.ts';

const hiddenName =
  /\b(refuges?|sarcs?|sexual assault (?:referral )?centres?|safe (?:house|home|accommodation|space)s?)\b/i;

// Kinds that help people find a place, or talk about one, without being the place.
const isNoPlace = new Set([
  'helpline',
  'chat',
  'finder',
  'information',
  'legal-advice',
  'housing',
  'professional-network',
  'professional-process',
]);

const fieldsOf = (document: Document): Record<string, unknown> =>
  typeof document.fields === 'object' && document.fields !== null
    ? (document.fields as Record<string, unknown>)
    : {};

const locationKind = (document: Document): string => {
  const location = fieldsOf(document)['location'];
  const kind = typeof location === 'object' && location && 'kind' in location ? location.kind : '';
  return typeof kind === 'string' && kind ? kind : 'none';
};

const textField = (document: Document, field: string): string => {
  const value = fieldsOf(document)[field];
  return typeof value === 'string' ? value : '';
};

/** True for a refuge, other safe accommodation or a sexual assault centre: nobody is told where. */
export const isHiddenPlace = (document: Document): boolean => {
  if (document.kind !== 'service' && document.kind !== 'helpline') return false;
  if (locationKind(document) === 'undisclosed') return true;
  const kind = textField(document, 'kind');
  if (kind === 'safe-accommodation') return true;
  return hiddenName.test(textField(document, 'name')) && !isNoPlace.has(kind);
};

// Royal Mail’s postcode shape, also where it is written in small letters or without its space.
const postcode = /\b[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}\b/gi;

const street = '(?:Street|St\\.|Road|Rd|Lane|Avenue|Ave|Drive|Crescent|Terrace|Gardens|Grove|Mews)';
const otherWay = '(?:Close|Way|Court|Place|Row|Walk|Hill|Park|Green|View|Rise|Square|House|Parade)';
const capital = "(?:[A-Z][\\w’'-]*\\s+){1,3}";
const telling: readonly RegExp[] = [
  new RegExp(`\\b(?:\\d+[a-z]?,?\\s+)?${capital}${street}(?![\\w])`, 'g'),
  new RegExp(`\\b\\d+[a-z]?,?\\s+${capital}${otherWay}\\b`, 'g'),
  /\b(?:opposite|next to|behind|near to|just off|above|around the corner from) (?:the |a )?(?:[A-Z][\w’'-]+|station|church|school|library|shop|park|hospital|police station)\b[^.,;]*/g,
  /(?<![:/])\/\/\/[a-z]+\.[a-z]+\.[a-z]+\b/g,
  /\b5[0-9]\.\d{3,}\s*,?\s*-?\d\.\d{3,}/g,
  /\b(?:maps\.google|google\.[a-z.]+\/maps|goo\.gl\/maps|maps\.app|openstreetmap|streetmap)\S*/gi,
];

const clues = (text: Text, own: string): { found: string; from: number }[] => {
  // The entry’s own name is public, even where it sounds like a building.
  const value = own ? text.value.replaceAll(own, (name) => ' '.repeat(name.length)) : text.value;
  return [...telling, postcode].flatMap((pattern) =>
    [...value.matchAll(pattern)].map(({ 0: found, index }) => ({ found, from: index })),
  );
};

const urlTexts = (document: Document): Text[] =>
  ['link'].flatMap((field) => {
    const value = textField(document, field);
    const place = placeOf(document, field);
    return value ? [{ value, place, field, isShown: true }] : [];
  });

const aroundHiddenPlace = (text: string, at: number): boolean => {
  const start = text.lastIndexOf('\n\n', at);
  const end = text.indexOf('\n\n', at);
  return hiddenName.test(text.slice(Math.max(0, start), end < 0 ? undefined : end));
};

const checkHidden = (document: Document): Problem[] => {
  const own = textField(document, 'name');
  const found = [...textsOf(document), ...urlTexts(document)].flatMap((text) =>
    clues(text, own).map(({ found: words, from }) =>
      problem('address-of-hidden-place', within(text, from, from + words.length), { found: words }),
    ),
  );
  const kind = locationKind(document);
  if (document.kind !== 'service' || kind === 'undisclosed') return found;
  return [
    ...found,
    problem('place-not-undisclosed', placeOf(document, 'location', 'kind'), { kind }),
  ];
};

const checkOther = (document: Document): Problem[] =>
  textsOf(document).flatMap((text) =>
    clues(text, '').flatMap(({ found, from }) => {
      const at = within(text, from, from + found.length);
      if (aroundHiddenPlace(text.value, from)) {
        return [problem('address-of-hidden-place', at, { found })];
      }
      const isPostcode = new RegExp(`^(?:${postcode.source})$`, 'i').test(found);
      return isPostcode ? [problem('postcode-in-text', at, { found })] : [];
    }),
  );

/** No text says where a refuge or a sexual assault centre is; its location is `undisclosed`. */
export const checkHiddenPlaces = (ground: Ground): Problem[] => {
  const hidden = new Set(allOf(ground, 'helpline', 'service').filter(isHiddenPlace));
  return ground.documents.flatMap((document) =>
    hidden.has(document) ? checkHidden(document) : checkOther(document),
  );
};
