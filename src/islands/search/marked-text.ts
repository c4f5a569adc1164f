import { element } from './element.ts';

const signs: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

const plain = (html: string): string =>
  html.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (sign) => signs[sign] ?? sign);

/** Makes text nodes and `<mark>` elements of an excerpt: nothing else in it becomes markup. */
export const markedText = (excerpt: string): (HTMLElement | string)[] =>
  excerpt.split(/<mark>|<\/mark>/).map((part, at) =>
    // What stands between the tags is every second part.
    at % 2 === 1 ? element('mark', {}, plain(part)) : plain(part),
  );
