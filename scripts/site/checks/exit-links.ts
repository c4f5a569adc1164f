import { attribute, textOf, type HtmlElement } from '../html.ts';
import type { Page } from '../pages.ts';
import type { SiteCheck } from '../site.ts';

const NAME = 'Exit this page';

/** Every page has its way out: the button, and a skip link second in the order of the Tab key. */
export const exitLinks: SiteCheck = {
  name: 'Every page has one exit and one skip link to it',
  problems({ pages }) {
    const targets = new Set(pages.flatMap(exits).map((exit) => attribute(exit, 'href')));
    const different =
      targets.size > 1 ? [`all pages: exits lead to ${[...targets].join(' and ')}`] : [];
    return [
      ...different,
      ...pages.flatMap((page) => judge(page).map((find) => `${page.path}: ${find}`)),
    ];
  },
};

function exits({ elements }: Page): HtmlElement[] {
  return elements.filter((element) => attribute(element, 'data-exit') !== undefined);
}

function judge(page: Page): string[] {
  const found = exits(page);
  const [first, second] = page.elements.filter(isReachedByTab);
  return [
    ...(found.length === 2
      ? []
      : [`has ${found.length} exits, but must have 2: button and skip link`]),
    ...(first && attribute(first, 'href')?.startsWith('#')
      ? []
      : ['the first Tab must reach the skip link to the main text']),
    ...(second && found.includes(second) ? [] : ['the second Tab must reach the exit']),
    ...found.flatMap(judgeExit),
  ];
}

function judgeExit(exit: HtmlElement): string[] {
  const text = textOf(exit).trim().replace(/\s+/g, ' ');
  const relations = new Set(attribute(exit, 'rel')?.split(/\s+/));
  return [
    ...(exit.tagName === 'a' ? [] : ['an exit must be a link, so that it works without scripts']),
    ...(text === NAME ? [] : [`an exit is called "${text}" instead of "${NAME}"`]),
    ...(relations.has('nofollow') ? [] : ['an exit lacks rel="nofollow"']),
    ...(attribute(exit, 'title') === undefined ? [] : ['an exit has hover text']),
    ...(attribute(exit, 'aria-label') === undefined
      ? []
      : ['an exit has a name other than its text']),
  ];
}

function isReachedByTab(element: HtmlElement): boolean {
  const isControl =
    ['button', 'input', 'select', 'textarea', 'summary', 'iframe'].includes(element.tagName) ||
    (element.tagName === 'a' && attribute(element, 'href') !== undefined);
  const tabindex = attribute(element, 'tabindex');
  return tabindex === undefined ? isControl : Number(tabindex) >= 0;
}
