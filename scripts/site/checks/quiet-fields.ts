import { attribute, type HtmlElement } from '../html.ts';
import type { SiteCheck } from '../site.ts';

const TICKED = /^(radio|checkbox)$/;
const BUTTON = /^(button|submit|reset)$/;

/**
 * The browser keeps nothing of what is typed or ticked: no autofill, no spelling service, no name
 * under which a word could be stored or sent, no form that could go anywhere.
 */
export const quietFields: SiteCheck = {
  name: 'No field keeps or sends what is written in it',
  problems: ({ pages }) =>
    pages.flatMap(({ path, elements }) =>
      elements.flatMap(judge).map((problem) => `${path}: ${problem}`),
    ),
};

function judge(element: HtmlElement): string[] {
  const { tagName } = element;
  if (tagName === 'form') {
    const goes = attribute(element, 'action') !== undefined;
    const rules: [boolean, string][] = [
      [!goes, 'a form has an action'],
      [attribute(element, 'autocomplete') === 'off', 'a form lacks autocomplete="off"'],
    ];
    return rules.filter(([holds]) => !holds).map(([, problem]) => problem);
  }
  const type = attribute(element, 'type') ?? 'text';
  if (!['input', 'textarea', 'select'].includes(tagName) || BUTTON.test(type)) return [];
  const isTicked = TICKED.test(type);
  const rules: [boolean, string][] = [
    [attribute(element, 'autocomplete') === 'off', `a field (${type}) lacks autocomplete="off"`],
    [
      isTicked || tagName === 'select' || attribute(element, 'spellcheck') === 'false',
      `a field (${type}) lacks spellcheck="false"`,
    ],
    [
      isTicked || attribute(element, 'name') === undefined,
      `a field (${type}) has a name, under which browsers keep its words`,
    ],
  ];
  return rules.filter(([holds]) => !holds).map(([, problem]) => problem);
}
