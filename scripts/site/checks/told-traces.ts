import { attribute, textOf, type HtmlElement } from '../html.ts';
import type { Page } from '../pages.ts';
import type { SiteCheck } from '../site.ts';

const OF_CALLS = 'in the phone’s own call list';
const OF_WEBSITES = 'shows in the browser’s history';

/** Where there is a number or a link to another place, the page says what using it leaves behind. */
export const toldTraces: SiteCheck = {
  name: 'Every page with a number or an outside link says what it leaves behind',
  problems: ({ pages }) =>
    pages.flatMap((page) => {
      const words = textOf(page.document).replace(/\s+/g, ' ');
      return [
        ...(has(page, isNumber) && !words.includes(OF_CALLS)
          ? [`${page.path}: has a number, but does not say that calls stay ${OF_CALLS}`]
          : []),
        ...(has(page, isOutside) && !words.includes(OF_WEBSITES)
          ? [`${page.path}: has an outside link, but does not say that it ${OF_WEBSITES}`]
          : []),
      ];
    }),
};

function has({ elements }: Page, kind: (element: HtmlElement) => boolean): boolean {
  return elements.some((element) => element.tagName === 'a' && kind(element));
}

function isNumber(link: HtmlElement): boolean {
  return /^(tel|sms):/i.test(attribute(link, 'href') ?? '');
}

function isOutside(link: HtmlElement): boolean {
  const isExit = attribute(link, 'data-exit') !== undefined;
  return !isExit && /^https?:/i.test(attribute(link, 'href') ?? '');
}
