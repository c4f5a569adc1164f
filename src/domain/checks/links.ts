import type { Document, Ground } from './ground.ts';
import { isUnread, placeOf } from './ground.ts';
import { problem, type Path, type Place, type Problem } from './issue.ts';
import { shapeOf } from './link-shape.ts';
import { checkClicking, checkLinkWords } from './link-words.ts';
import { linksIn, type MarkdownLink } from './markdown-links.ts';
import { nearest } from './nearest.ts';
import { sitePaths } from './site-paths.ts';

/** Where links may lead. A file that cannot be read may be the very page that is meant. */
interface Targets {
  paths: Map<string, Document | null>;
  hasUnread: boolean;
}

const checkTarget = (href: string, at: Place, { paths, hasUnread }: Targets): Problem[] => {
  const wrong = shapeOf(href);
  if (wrong) return [problem('link-shape', at, wrong)];
  if (href.startsWith('http://')) {
    const better = href.replace('http://', 'https://');
    return [problem('shouting-link', at, { href, better })];
  }
  if (!href.startsWith('/') || href.endsWith('.pdf') || paths.has(href) || hasUnread) return [];
  const near = nearest(href, paths.keys());
  const found = problem('broken-link', at, { href, nearest: near });
  return [near ? { ...found, swap: [href, near] } : found];
};

// As the addresses of headings are made on the page.
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const checkAnchor = (href: string, body: string, at: Place): Problem[] => {
  const slugs = [...body.matchAll(/^ {0,3}#{2,6}[ \t]+(.*?)[ \t#]*\r?$/gm)].map(
    ([, words = '']) => `#${slugOf(words)}`,
  );
  if (slugs.includes(href) || slugs.includes(href.replace(/-\d+$/, ''))) return [];
  const near = nearest(href, slugs);
  const found = problem('broken-link', at, { href, nearest: near });
  return [near ? { ...found, swap: [href, near] } : found];
};

const checkLink = (link: MarkdownLink, document: Document, targets: Targets): Problem[] => {
  const { file, body } = document;
  const at = { file, span: [link.from, link.to] as const };
  if (link.isPicture) return [];
  const isAnchor = link.href.startsWith('#');
  return [
    ...checkLinkWords(link, file),
    ...(isAnchor ? checkAnchor(link.href, body, at) : checkTarget(link.href, at, targets)),
  ];
};

const addresses = new Set(['link', 'url', 'form']);

const addressesIn = (value: unknown, path: Path): { href: string; path: Path }[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return typeof inner === 'string' && addresses.has(key)
      ? [{ href: inner, path: at }]
      : addressesIn(inner, at);
  });
};

// The schema takes any kind of address, also tel: and javascript:.
const checkAddresses = (document: Document): Problem[] =>
  addressesIn(document.fields, []).flatMap(({ href, path }) => {
    const wrong = /^https?:/i.test(href) ? shapeOf(href) : null;
    const isAddress = /^[a-z][a-z+.-]*:/i.test(href);
    if (!isAddress || (/^https?:/i.test(href) && !wrong)) return [];
    const why = wrong?.why ?? 'only web addresses may stand here';
    const better = `${String(path.at(-1))}: https://www.example.org/`;
    return [problem('link-shape', placeOf(document, ...path), { href, why, better })];
  });

// Only addresses that visitors follow; an old source may well be http.
const checkFields = (document: Document): Problem[] => {
  const { link, form } = (document.fields ?? {}) as Record<string, unknown>;
  return Object.entries({ link, form }).flatMap(([field, href]) =>
    typeof href === 'string' && href.startsWith('http://')
      ? [
          problem('shouting-link', placeOf(document, field), {
            href,
            better: `${field}: ${href.replace('http://', 'https://')}`,
          }),
        ]
      : [],
  );
};

/** Every link says where it leads, leads somewhere, and has an address that may be printed. */
export const checkLinks = (ground: Ground): Problem[] => {
  const hasUnread = ground.documents.some(isUnread);
  const targets = { paths: sitePaths(ground), hasUnread };
  return ground.documents.flatMap((document) => [
    ...linksIn(document.body).flatMap((link) => checkLink(link, document, targets)),
    ...checkClicking(document),
    ...checkFields(document),
    ...checkAddresses(document),
  ]);
};
