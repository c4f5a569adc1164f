import type { Document, Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';

interface Slip {
  pattern: RegExp;
  why: string;
  better: (found: string) => string;
}

// Links that Markdown does not take for links: readers would see their signs.
const slips: readonly Slip[] = [
  {
    pattern: /\[[^\]\n]+\][ \t]+\((?:\/|https?:|www\.)[^)\n]*\)/g,
    why: 'there is a space between ] and (',
    better: (found) => found.replace(/\][ \t]+\(/, ']('),
  },
  {
    pattern: /\[[^\]\n]+\]\([^)\n"'<]*[^)\s"'<][ \t]+[^)\s"'<][^)\n"'<]*\)/g,
    why: 'there is a space inside the address',
    better: (found) => found.replace(/(?<=\([^)]*)[ \t]+/g, '-'),
  },
  {
    pattern: /\[[^\]\n]+\]\([^)\s]*(?=\s|$)(?![^\n)]*\))/g,
    why: 'its bracket is never closed',
    better: (found) => `${found})`,
  },
  {
    pattern: /\([^()\n]+\)\[(?:\/|https?:)[^\]\n]*\]/g,
    why: 'its brackets are the wrong way round',
    better: (found) => found.replace(/\(([^)]*)\)\[([^\]]*)\]/, '[$1]($2)'),
  },
];

const checkBody = ({ body, file }: Document): Problem[] =>
  slips.flatMap(({ pattern, why, better }) =>
    [...body.matchAll(pattern)].map(({ 0: found, index }) => {
      const at = { file, span: [index, index + found.length] as const };
      return problem('link-shape', at, { href: found, why, better: better(found) });
    }),
  );

/** Every link is written so that it becomes one. */
export const checkBrokenMarkdown = (ground: Ground): Problem[] =>
  ground.documents.flatMap(checkBody);
