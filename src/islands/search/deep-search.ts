import { searchWords as words } from '../../i18n/search-words.ts';
import { byId, element } from './element.ts';
import { searchPages } from './load-pagefind.ts';
import { pageRows } from './page-rows.ts';

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

const onShelf = (shelf: 'public' | 'work') => ({ filters: { shelf } });

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
      // What is written for people at work never stands before what is written for everyone.
      const shelves = [
        { heading: words.deep.heading, hits: await searchPages(query, onShelf('public')) },
        { heading: words.deep.forWork, hits: await searchPages(query, onShelf('work')) },
      ];
      const count = shelves.reduce((sum, { hits }) => sum + hits.count, 0);
      const lists = await Promise.all(
        shelves
          .filter(({ hits }) => hits.count > 0)
          .map(async ({ heading, hits }) => [
            element('h2', {}, heading),
            element('ul', { class: 'results plain' }, ...pageRows(await hits.next())),
          ]),
      );
      show(count === 0 ? words.deep.nothing : words.count(count), ...lists.flat());
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
