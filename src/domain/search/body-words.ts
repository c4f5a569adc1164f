import { tokensOf } from './fold.ts';

// A word that many pages hold tells no page from another.
const widest = 6;
const mostWords = 60;
const shortestWord = 4;

const plainText = (markdown: string): string =>
  markdown.replace(/\]\([^)]*\)/g, ' ').replace(/<[^>]*>|https?:\S+|\d[\d ]{4,}/g, ' ');

/**
 * The words by which the text of each page differs from those of other pages, folded, the most telling
 * first (term frequency by inverse document frequency). So somebody finds a page by words that no
 * editor thought of.
 * In: the text of every page, in Markdown. Out: for each, its words joined by spaces.
 */
export const bodyWords = (texts: readonly string[]): string[] => {
  const counts = texts.map((text) => {
    const words = new Map<string, number>();
    for (const word of tokensOf(plainText(text)))
      if (word.length >= shortestWord) words.set(word, (words.get(word) ?? 0) + 1);
    return words;
  });
  const holders = new Map<string, number>();
  for (const words of counts)
    for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  return counts.map((words) =>
    [...words]
      .map(([word, count]) => ({ word, count, pages: holders.get(word) ?? 1 }))
      .filter(({ pages }) => pages <= widest)
      .map(({ word, count, pages }) => ({ word, worth: count * Math.log(texts.length / pages) }))
      .sort((one, other) => other.worth - one.worth || (one.word < other.word ? -1 : 1))
      .slice(0, mostWords)
      .map(({ word }) => word)
      .sort()
      .join(' '),
  );
};
