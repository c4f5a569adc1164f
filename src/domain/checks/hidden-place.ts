import { allOf, placeOf, type Document, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { textsOf, within, type Text } from './texts.ts';
import { clues, namesHiddenPlace, nearClues, ownClues, postcode } from './words/place-clues.ts';

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

interface Clue {
  found: string;
  from: number;
}

const cluesIn = (text: string, patterns: readonly RegExp[]): Clue[] =>
  patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ found, from: index })),
    )
    // One place is one problem, also where two signs of it overlap.
    .filter(
      (one, index, all) =>
        !all.some(
          (other, position) =>
            position < index &&
            other.from < one.from + one.found.length &&
            one.from < other.from + other.found.length,
        ),
    );

// The entry’s own name is public, even where it sounds like a building.
const withoutOwnName = (text: Text, own: string): string =>
  own && text.field !== 'name'
    ? text.value.replaceAll(own, (name) => ' '.repeat(name.length))
    : text.value;

// An address on the web can tell a street as well: …/rose-street-12/
const asWords = (address: string): string => address.replace(/[-_/+]|%20/g, ' ');

const addressTexts = (document: Document): Text[] =>
  ['link', 'path'].flatMap((field) => {
    const value = textField(document, field);
    const place = placeOf(document, field);
    const text = { place, field, isShown: true };
    return value
      ? [
          { ...text, value },
          { ...text, value: asWords(value) },
        ]
      : [];
  });

// Somebody who waits outside needs no more than the place of a drop-in.
const isUnplacedDropIn = (document: Document): boolean =>
  textField(document, 'kind') === 'drop-in' && locationKind(document) !== 'open';

const isAllAboutHiddenPlace = (document: Document): boolean =>
  document.kind === 'guide' &&
  ['title', 'heading', 'name'].some((field) => namesHiddenPlace(textField(document, field)));

// Where a paragraph names such a place, the next one may go on to say where it is.
const aroundHiddenPlace = (text: string, at: number): boolean => {
  const start = text.lastIndexOf('\n\n', text.lastIndexOf('\n\n', at) - 1);
  const end = text.indexOf('\n\n', at);
  const around = text.slice(Math.max(0, start), end < 0 ? undefined : end);
  // What stands above a heading is about something else.
  const heading = around.slice(0, Math.max(0, at - Math.max(0, start))).lastIndexOf('\n#');
  return namesHiddenPlace(heading < 0 ? around : around.slice(heading));
};

const ownPatterns = [...clues, ...ownClues, postcode];
const nearPatterns = [...clues, ...nearClues, postcode];
// A name may sound like a house; with a number or a postcode it is an address.
const namePatterns = [/\b\d+[a-z]?,?\s+[A-Z][\w’'-]+\s+[A-Z][\w’'-]+/g, postcode];

const checkHidden = (document: Document): Problem[] => {
  const own = textField(document, 'name');
  const texts = [...textsOf(document), ...addressTexts(document)];
  const found = texts.flatMap((text) =>
    cluesIn(withoutOwnName(text, own), text.field === 'name' ? namePatterns : ownPatterns).map(
      ({ found: words, from }) =>
        problem('address-of-hidden-place', within(text, from, from + words.length), {
          found: words,
        }),
    ),
  );
  const kind = locationKind(document);
  if (document.kind !== 'service' || kind === 'undisclosed' || isUnplacedDropIn(document))
    return found;
  return [
    ...found,
    problem('place-not-undisclosed', placeOf(document, 'location', 'kind'), { kind }),
  ];
};

const isPostcode = (found: string): boolean =>
  new RegExp(`^(?:${postcode.source})$`, 'i').test(found);

// In another language nobody can tell here which place is meant.
const maySpeakOfHiddenPlace = (document: Document, text: string, at: number): boolean =>
  document.kind === 'translation' || isAllAboutHiddenPlace(document) || aroundHiddenPlace(text, at);

const checkOther = (document: Document): Problem[] =>
  textsOf(document).flatMap((text) =>
    cluesIn(text.value, nearPatterns).flatMap(({ found, from }) => {
      const at = within(text, from, from + found.length);
      if (maySpeakOfHiddenPlace(document, text.value, from)) {
        return [problem('address-of-hidden-place', at, { found })];
      }
      return isPostcode(found) ? [problem('postcode-in-text', at, { found })] : [];
    }),
  );

/** No text says where a refuge or a sexual assault centre is; its location is `undisclosed`. */
export const checkHiddenPlaces = (ground: Ground): Problem[] => {
  const hidden = new Set(allOf(ground, 'helpline', 'service').filter(isHiddenPlace));
  return ground.documents.flatMap((document) =>
    hidden.has(document) || isUnplacedDropIn(document)
      ? checkHidden(document)
      : checkOther(document),
  );
};
