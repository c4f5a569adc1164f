import type { Beginning, English, Starter } from './starter.ts';
import { begun, write } from './starter.ts';

const englishOf = ({ english }: Beginning): English => {
  if (!english) throw new Error('A translation begins with its English page');
  return english;
};

// The signs before the words of a heading, a line of a list or a card stay where they are.
const beginnings = /^([ \t]*(?:(?:[-*+>]|#{1,6}|\d+\.)[ \t]+(?:\[ \][ \t]+)?)*)(?=\S)/;

// Every paragraph begins after an empty line; lists, headings and cards on each line.
const toTranslate = (body: string): string => {
  let isWithin = false;
  return body
    .trim()
    .split(/\r?\n/)
    .map((line) => {
      const signs = beginnings.exec(line)?.[1] ?? '';
      const begins = line.trim() !== '' && (!isWithin || signs.trim() !== '');
      const isTable = line.trimStart().startsWith('|');
      isWithin = line.trim() !== '';
      return begins && !isTable ? signs + write(line.slice(signs.length)) : line;
    })
    .join('\n');
};

/** A translation begins as its English page, line by line to be overwritten. */
export const translationStarter: Starter = {
  kind: 'translation',
  text: (from) => toTranslate(englishOf(from).body),
  values: (from) => {
    const { guide, language } = englishOf(from);
    return {
      guide: guide.id,
      language,
      name: write(guide.name),
      summary: write(guide.summary),
      firstHeading: write('Do this first'),
      first: guide.first.map(write),
      helpersHeading: write('Who can help now'),
      ifEnglishChanged: write('The English page was changed after this.'),
      englishChecked: guide.checked,
      ...begun(from, guide.owner),
    };
  },
};
