import { placeOf, type Sound } from './ground.ts';
import { problem, type Place, type Problem } from './issue.ts';

interface Figure {
  figure: string;
  at: Place;
}

// Addresses of links and the signs of numbered lists are no figures of the text.
const notRead = /\]\([^)]*\)|^[ \t]*\d+\.(?=[ \t])/gm;

const figuresIn = (text: string): { figure: string; from: number }[] => {
  const read = text.replace(notRead, (found) => ' '.repeat(found.length));
  return [...read.matchAll(/\d+/g)].map(({ 0: figure, index }) => ({ figure, from: index }));
};

const figuresOf = (document: Sound<'guide'> | Sound<'translation'>): Figure[] => [
  ...document.record.first.flatMap((step, index) =>
    figuresIn(step).map(({ figure }) => ({ figure, at: placeOf(document, 'first', index) })),
  ),
  ...figuresIn(document.body).map(({ figure, from }) => ({
    figure,
    at: { file: document.file, span: [from, from + figure.length] as const },
  })),
];

// What is dialled or pressed in danger.
const dialled: readonly string[] = ['999', '101', '111', '112', '18000', '55'];

/** The numbers to call are those of the English page, and no other figure comes in. */
export const comparedFigures = (
  translation: Sound<'translation'>,
  guide: Sound<'guide'>,
): Problem[] => {
  const [english, translated] = [figuresOf(guide), figuresOf(translation)];
  const known = new Set(english.map(({ figure }) => figure));
  const kept = new Set(translated.map(({ figure }) => figure));
  const at = { file: translation.file, span: [0, 1] as const };
  return [
    ...dialled
      .filter((number) => known.has(number) && !kept.has(number))
      .map((number) => problem('lost-number', at, { number })),
    ...translated
      .filter(({ figure }) => !known.has(figure))
      .map(({ figure, at: place }) => problem('other-figures', place, { found: figure })),
  ];
};
