import type { Document, Ground } from './ground.ts';
import { placeOf } from './ground.ts';
import { problem, type Path, type Place, type Problem } from './issue.ts';
import { linksIn, type MarkdownLink } from './markdown-links.ts';
import { nearest } from './nearest.ts';
import { sitePaths } from './site-paths.ts';
import { textsOf } from './texts.ts';

const sayingNothing =
  /^\W*(?:click(?: here| on this)?|here|this|this (?:link|page|site|website)|link|read more|more|find out more|learn more|see more)\W*$/i;
const clicking = /\bclick(?:ing)? (?:here|below|on|the (?:link|button))\b/gi;

interface Shape {
  href: string;
  why: string;
  better: string;
}

const shapeOf = (href: string): Shape | null => {
  const scheme = /^([a-z][a-z+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (href === '')
    return { href: 'nothing', why: 'it leads nowhere', better: '[a page](/guides/)' };
  if (scheme === 'tel' || scheme === 'sms') {
    const better = 'Name the helpline or service. Its page prints the number.';
    return { href, why: 'numbers are printed from their own field only', better };
  }
  if (scheme === 'mailto') {
    const better = 'Name the service. Its page prints the address.';
    return { href, why: 'addresses are printed from their own field only', better };
  }
  if (scheme && scheme !== 'https' && scheme !== 'http') {
    return { href, why: 'this kind of address is not allowed', better: 'https://www.example.org/' };
  }
  if (scheme) {
    const isWhole = /^https?:\/\/[\w-]+(\.[\w-]+)+([:/?#]|$)/i.test(href);
    const better = 'https://www.example.org/page';
    return isWhole ? null : { href, why: 'it is not a whole address', better };
  }
  if (href.startsWith('//')) return { href, why: 'it has no https:', better: `https:${href}` };
  if (href.startsWith('#')) return null;
  const [path = ''] = href.split(/[?#]/);
  const better = `/${path.replace(/^[./]+/, '').replace(/(\.md|\.html|\/)*$/, '')}/`;
  if (href.includes('?')) return { href, why: 'nothing may follow a ? in an address', better };
  if (href.includes('#')) return { href, why: 'a # in an address stays in the history', better };
  const isOwn = /^\/(?:[a-z0-9-]+\/)*$/.test(href) || /^\/[\w/-]+\.pdf$/.test(href);
  return isOwn ? null : { href, why: 'addresses on this site begin and end with /', better };
};

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

const checkLink = (link: MarkdownLink, file: string, targets: Targets): Problem[] => {
  const at = { file, span: [link.from, link.to] as const };
  if (link.isPicture) return [];
  const isEmpty = sayingNothing.test(link.text);
  return [
    ...(isEmpty ? [problem('click-here', at, { found: link.text })] : []),
    ...checkTarget(link.href, at, targets),
  ];
};

const checkClicking = (document: Document): Problem[] =>
  textsOf(document)
    .filter(({ isShown }) => isShown)
    .flatMap(({ value, place }) =>
      [...value.matchAll(clicking)].map(({ 0: found, index }) => {
        const at = place.span
          ? { file: place.file, span: [index, index + found.length] as const }
          : place;
        return problem('click-here', at, { found });
      }),
    );

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
  const hasUnread = ground.documents.some(({ fields }) => fields === null);
  const targets = { paths: sitePaths(ground), hasUnread };
  return ground.documents.flatMap((document) => [
    ...linksIn(document.body).flatMap((link) => checkLink(link, document.file, targets)),
    ...checkClicking(document),
    ...checkFields(document),
    ...checkAddresses(document),
  ]);
};
