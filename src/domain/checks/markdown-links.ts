/** A link or a picture in Markdown text. */
export interface MarkdownLink {
  isPicture: boolean;
  /** The words one reads; null where the address itself stands there. */
  text: string | null;
  href: string;
  from: number;
  to: number;
}

const inline =
  /(!?)\[((?:[^[\]]|\[[^\]]*\](?:\([^)]*\))?)*)\]\(\s*<?([^)\s>]*)>?(?:\s+["'(][^)]*)?\)/g;
const definition = /^ {0,3}\[([^\]]+)\]:\s*<?(\S+?)>?(?:\s+["'(].*)?\s*$/gm;
const referring = /(!?)\[([^[\]]+)\](?:\[([^\]]*)\])?(?![(:])/g;
const automatic = /<((?:[a-z][a-z+.-]*:)[^\s>]+)>/gi;
const bare = /(?<![(<"'\]\w/])(?:https?:\/\/|www\.)[^\s)>\]]+/gi;

type Found = RegExpExecArray;

const spanOf = (match: Found) => ({ from: match.index, to: match.index + match[0].length });

const plain = (text: string, pattern: RegExp, group: number): MarkdownLink[] =>
  [...text.matchAll(pattern)].map((match) => ({
    isPicture: false,
    text: null,
    href: match[group] ?? '',
    ...spanOf(match),
  }));

const written = (text: string, offset: number): MarkdownLink[] =>
  [...text.matchAll(inline)].flatMap((match) => {
    const [, mark = '', words = '', href = ''] = match;
    const { from, to } = spanOf(match);
    const own = {
      isPicture: mark === '!',
      text: words,
      href,
      from: from + offset,
      to: to + offset,
    };
    // A picture may be what one clicks on.
    return [own, ...written(words, from + offset + mark.length + 1)];
  });

const labelOf = (label: string): string => label.toLowerCase().replace(/\s+/g, ' ').trim();

/** Links whose address stands elsewhere in the text: `[words][label]` and `[label]: address`. */
const byLabel = (text: string): MarkdownLink[] => {
  const definitions = [...text.matchAll(definition)];
  const hrefs = new Map(definitions.map(([, label = '', href = '']) => [labelOf(label), href]));
  const used = new Set<string>();
  const links = [...text.matchAll(referring)].flatMap((match) => {
    const [, mark = '', words = '', label = ''] = match;
    const name = labelOf(label || words);
    const href = hrefs.get(name);
    if (href === undefined) return [];
    used.add(name);
    return [{ isPicture: mark === '!', text: words, href, ...spanOf(match) }];
  });
  const unused = definitions
    .filter(([, label = '']) => !used.has(labelOf(label)))
    .map((match) => ({ isPicture: false, text: null, href: match[2] ?? '', ...spanOf(match) }));
  return [...links, ...unused];
};

/** Every link and picture in a Markdown text, however it is written. */
export const linksIn = (text: string): MarkdownLink[] => [
  ...written(text, 0),
  ...byLabel(text),
  ...plain(text, automatic, 1),
  ...plain(text, bare, 0),
];
