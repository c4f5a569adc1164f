import { isBehind, translationId } from '../translation.ts';
import { writingOf } from '../writing.ts';
import { placeOf, soundOf, type Ground, type Sound } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { comparedFigures } from './translated-figures.ts';

type Guide = Sound<'guide'>;
type Translation = Sound<'translation'>;

const checkName = (translation: Translation): Problem[] => {
  const { guide, language } = translation.record;
  const better = translationId(guide, language);
  const { id, file } = translation;
  return id === better ? [] : [problem('translation-name', { file }, { id, better })];
};

const checkAge = (translation: Translation, guide: Guide): Problem[] => {
  const { checked } = guide.record;
  const { englishChecked } = translation.record;
  const at = placeOf(translation, 'englishChecked');
  if (isBehind(translation.record, guide.record)) {
    const { id } = translation;
    return [problem('translation-behind', at, { checked, englishChecked, id })];
  }
  return englishChecked > checked
    ? [problem('translation-ahead', at, { checked, englishChecked })]
    : [];
};

const bare = (text: string): string => text.replace(/[*_`#>\s]+/g, ' ').trim();

const paragraphs = /(?:(?!\r?\n[ \t]*(?:\r?\n|[-*+#>|]|\d+\.[ \t]))[\s\S])+/g;

// Names of one or two words are the same in every language.
const fewestWords = 3;

const isWriting = (text: string): boolean => bare(text).split(' ').length >= fewestWords;

const englishTexts = ({ record, body }: Guide): ReadonlySet<string> => {
  const { name, summary, first } = record;
  const blocks = [...body.matchAll(paragraphs)].map(([block]) => block);
  return new Set([name, summary, ...first, ...blocks].filter(isWriting).map(bare));
};

const shortened = (text: string): string => {
  const words = bare(text).split(' ');
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
};

const lettersIn = (text: string, letter: RegExp): number =>
  [...text].filter((one) => letter.test(one)).length;

/** Whatever was forgotten, or is in another language than the file says. */
const checkLanguage = (translation: Translation, guide: Guide): Problem[] => {
  const { record, body, file } = translation;
  const { letter } = writingOf(record.language);
  const english = englishTexts(guide);
  const fields = ['name', 'summary', 'firstHeading', 'helpersHeading', 'ifEnglishChanged'] as const;
  const texts = [
    ...fields.map((field) => ({ text: record[field], at: placeOf(translation, field) })),
    ...record.first.map((text, at) => ({ text, at: placeOf(translation, 'first', at) })),
  ];
  const blocks = [...body.matchAll(paragraphs)].map(({ 0: text, index }) => {
    const from = index + (text.length - text.trimStart().length);
    return { text, at: { file, span: [from, from + text.trim().length] as const } };
  });
  const isForeign = ({ text }: { text: string }): boolean =>
    letter !== null && /\p{L}/u.test(text) && lettersIn(text, letter) === 0;
  const isMostlyLatin =
    letter !== null && lettersIn(body, letter) < lettersIn(body, /\p{Script=Latin}/u);
  return [
    ...[...texts, ...blocks.filter(({ text }) => isWriting(text))]
      .filter((one) => english.has(bare(one.text)) || (isForeign(one) && isWriting(one.text)))
      .map(({ text, at }) => problem('not-translated', at, { found: shortened(text) })),
    ...(isMostlyLatin
      ? [problem('not-translated', { file, span: [0, 1] }, { found: shortened(body) })]
      : []),
  ];
};

const checkFirst = (translation: Translation, guide: Guide): Problem[] => {
  const [count, wanted] = [translation.record.first.length, guide.record.first.length];
  const at = placeOf(translation, 'first');
  return count === wanted ? [] : [problem('other-first-steps', at, { count, wanted })];
};

const checkOne = (translation: Translation, guide: Guide): Problem[] => [
  ...checkAge(translation, guide),
  ...(translation.record.draft === true
    ? []
    : [
        ...checkFirst(translation, guide),
        ...checkLanguage(translation, guide),
        ...comparedFigures(translation, guide),
      ]),
];

/** A translation says what its English page says: no step, number or line of it is lost. */
export const checkTranslations = (ground: Ground): Problem[] => {
  const guides = new Map(soundOf(ground, 'guide').map((guide) => [guide.id, guide]));
  return soundOf(ground, 'translation').flatMap((translation) => {
    const guide = guides.get(translation.record.guide);
    return [...checkName(translation), ...(guide ? checkOne(translation, guide) : [])];
  });
};
