import { promisesIn } from '../../../src/domain/checks/phrases.ts';
import type { HtmlElement } from '../html.ts';
import type { Page } from '../pages.ts';
import type { SiteCheck } from '../site.ts';

/**
 * No page promises safety or secrecy, whoever wrote the words: content, the frame or a template.
 * (Content is also checked where it is written, with its file and line.)
 */
export const promises: SiteCheck = {
  name: 'No page promises what nobody can promise',
  problems: ({ pages }) =>
    pages.flatMap((page) =>
      promisesIn(wordsOf(page)).map((found) => `${page.path}: promises “${found}”`),
    ),
};

function wordsOf({ elements }: Page): string {
  const body = elements.find(({ tagName }) => tagName === 'body');
  return body ? wordsIn(body).replace(/\s+/g, ' ') : '';
}

// A space between any two pieces: the end of a heading is no part of the next word.
function wordsIn(element: HtmlElement): string {
  if (element.tagName === 'script' || element.tagName === 'style') return '';
  return element.childNodes
    .map((node) => ('tagName' in node ? wordsIn(node) : 'value' in node ? node.value : ''))
    .join(' ');
}
