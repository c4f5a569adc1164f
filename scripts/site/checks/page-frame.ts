import { attribute, textOf, type HtmlElement } from '../html.ts';
import type { Page } from '../pages.ts';
import type { SiteCheck } from '../site.ts';

/** What every page must have whatever it says: a language, one heading, its own protection. */
export const pageFrame: SiteCheck = {
  name: 'Every page has its frame',
  problems: ({ pages }) =>
    pages.flatMap((page) => judge(page).map((problem) => `${page.path}: ${problem}`)),
};

function judge({ elements }: Page): string[] {
  const all = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
  const [charset, policy] = elements.slice(
    elements.findIndex(({ tagName }) => tagName === 'head') + 1,
  );
  const rules: [boolean, string][] = [
    [all('html').some((root) => Boolean(attribute(root, 'lang'))), 'has no language'],
    [all('h1').length === 1, `has ${all('h1').length} h1, but must have 1`],
    [all('main').length === 1, `has ${all('main').length} main parts, but must have 1`],
    [all('title').some((title) => textOf(title).trim() !== ''), 'has no title'],
    [
      charset ? attribute(charset, 'charset')?.toLowerCase() === 'utf-8' : false,
      'must say its charset first in the head',
    ],
    [
      policy ? isPolicy(policy) : false,
      'has no policy of its own right after the charset. Build with: npm run build',
    ],
    [
      metaContent(elements, 'referrer') === 'no-referrer',
      'has no <meta name="referrer" content="no-referrer">',
    ],
    [isZoomable(metaContent(elements, 'viewport')), 'must have a viewport that people can zoom'],
  ];
  return rules.filter(([holds]) => !holds).map(([, problem]) => problem);
}

function isPolicy(element: HtmlElement): boolean {
  return attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

function metaContent(elements: readonly HtmlElement[], name: string): string | undefined {
  const meta = elements.find(
    (element) => element.tagName === 'meta' && attribute(element, 'name') === name,
  );
  return meta && attribute(meta, 'content');
}

function isZoomable(viewport: string | undefined): boolean {
  return viewport !== undefined && !/user-scalable|maximum-scale/.test(viewport);
}
