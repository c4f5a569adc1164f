import type { Page } from '../site/pages.ts';
import { hashesOf, inlineParts, type InlinePart } from './inline-parts.ts';
import type { InlineHashes } from './policy.ts';

const MOST_DISTINCT_PARTS = 8;

/** What the whole site carries inline, and every reason why it may not be published so. */
export interface Collected {
  hashes: InlineHashes;
  /** One line for a person per distinct part: kind, hash, size, number of pages. */
  summary: string[];
  problems: string[];
}

/**
 * Collects the inline scripts and styles of all pages. Lawful are those that every page carries
 * (the guard, the styles) and those in `known` (Astro's own for islands); any other is a problem:
 * it was pasted in, or a page was built without the layout.
 */
export function collectHashes(
  pages: readonly Pick<Page, 'path' | 'elements'>[],
  known: ReadonlySet<string>,
): Collected {
  const partsByPage = pages.map((page) => ({ path: page.path, parts: inlineParts(page) }));
  const parts = distinctParts(partsByPage.flatMap((page) => page.parts));
  const problems: string[] = [];
  const summary: string[] = [];
  for (const part of parts) {
    const [holders, others] = split(partsByPage, (page) =>
      page.parts.some(({ hash }) => hash === part.hash),
    );
    summary.push(
      `${part.kind} ${part.hash} ${part.text.length} characters, ${holders.length} pages`,
    );
    if (known.has(part.hash) || others.length === 0) continue;
    problems.push(
      holders.length > others.length
        ? `${list(others)} lacks the inline ${part.kind} ${part.hash} of all other pages. Use the layout.`
        : `${list(holders)} holds an inline ${part.kind} that the site does not know: ${start(part)}. Move it into the layout or a file.`,
    );
  }
  if (parts.length > MOST_DISTINCT_PARTS) {
    problems.push(
      `${parts.length} distinct inline parts; at most ${MOST_DISTINCT_PARTS} are allowed.`,
    );
  }
  return { hashes: hashesOf(parts), summary, problems };
}

function distinctParts(parts: readonly InlinePart[]): InlinePart[] {
  return [...new Map(parts.map((part) => [part.hash, part])).values()];
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function list(pages: readonly { path: string }[]): string {
  const names = pages.slice(0, 5).map(({ path }) => path);
  return names.join(', ') + (pages.length > 5 ? ` and ${pages.length - 5} more` : '');
}

function start({ text }: InlinePart): string {
  return JSON.stringify(text.slice(0, 60));
}
