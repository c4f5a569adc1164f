/** A link or a picture in Markdown text. */
export interface MarkdownLink {
  isPicture: boolean;
  text: string;
  href: string;
  from: number;
  to: number;
}

const inline = /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(\s*<?([^)\s>]*)>?(?:\s+["'(][^)]*)?\)/g;
const reference = /^ {0,3}\[([^\]]+)\]:\s*<?(\S+?)>?\s*$/gm;
const automatic = /<((?:[a-z][a-z+.-]*:)[^\s>]+)>/gi;
const bare = /(?<![(<"'\]\w/])https?:\/\/[^\s)>\]]+/gi;

/** Every link and picture in a Markdown text, however it is written. */
export const linksIn = (text: string): MarkdownLink[] => {
  const plain = (pattern: RegExp, group: number): MarkdownLink[] =>
    [...text.matchAll(pattern)].map((match) => ({
      isPicture: false,
      text: '',
      href: match[group] ?? '',
      from: match.index,
      to: match.index + match[0].length,
    }));
  const written = [...text.matchAll(inline)].map((match) => ({
    isPicture: match[1] === '!',
    text: match[2] ?? '',
    href: match[3] ?? '',
    from: match.index,
    to: match.index + match[0].length,
  }));
  return [...written, ...plain(reference, 2), ...plain(automatic, 1), ...plain(bare, 0)];
};
