import { searchWords as words } from '../../i18n/search-words.ts';
import { byId, element } from './element.ts';
import { markedText } from './marked-text.ts';
import { searchPages, type PageHit } from './load-pagefind.ts';

const hitRow = ({ url, excerpt, meta }: PageHit): HTMLElement =>
  element(
    'li',
    {},
    element('h3', {}, element('a', { href: url }, meta.title ?? url)),
    element('p', {}, ...markedText(excerpt)),
  );

const failure = (): HTMLElement =>
  element(
    'div',
    { class: 'note' },
    element('p', {}, words.deep.failed),
    element(
      'ul',
      {},
      element('li', {}, element('a', { href: '/a-z/' }, words.lists.aToZ)),
      element('li', {}, element('a', { href: '/need/' }, words.lists.need)),
      element('li', {}, element('a', { href: '/talk-now/' }, words.lists.talk)),
    ),
  );

/**
 * Readies the search inside every page: nothing is loaded before its button is pressed.
 * In: how to read what was typed. Out: a way to forget its results when the words change.
 */
export const startDeepSearch = (typed: () => string): { reset: (isShown: boolean) => void } => {
  const box = byId('deep', HTMLElement);
  const button = byId('deep-start', HTMLButtonElement);
  const told = byId('deep-told', HTMLElement);
  const list = byId('deep-found', HTMLElement);
  // Answers to words that have changed since come too late.
  let asked = 0;

  const run = async (): Promise<void> => {
    const query = typed().trim();
    const number = ++asked;
    told.textContent = words.deep.loading;
    list.replaceChildren();
    const show = (text: string, ...children: Node[]): void => {
      if (number !== asked) return;
      told.textContent = text;
      list.replaceChildren(...children);
    };
    try {
      const { hits, count } = await searchPages(query);
      if (count === 0) show(words.deep.nothing);
      else {
        show(
          words.count(count),
          element('h2', {}, words.deep.heading),
          element('ul', { class: 'results plain' }, ...hits.map(hitRow)),
        );
      }
    } catch {
      show('', failure());
    }
  };
  button.addEventListener('click', () => void run());
  return {
    reset(isShown) {
      asked++;
      box.hidden = !isShown;
      told.textContent = '';
      list.replaceChildren();
    },
  };
};
