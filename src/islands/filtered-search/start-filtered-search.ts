import { deepWords as words } from '../../i18n/deep-search-words.ts';
import { byId, element } from '../search/element.ts';
import { searchPages, type Hits, type Narrowing } from '../search/load-pagefind.ts';
import { pageRows } from '../search/page-rows.ts';

type Order = keyof typeof words.sorts;

const sorts: Record<Order, Narrowing['sort']> = {
  best: undefined,
  newest: { date: 'desc' },
  name: { name: 'asc' },
};

const narrowingBy = (choices: readonly HTMLSelectElement[], order: Order): Narrowing => {
  const chosen = choices.flatMap(({ dataset, value }) =>
    dataset['facet'] && value ? [[dataset['facet'], value] as const] : [],
  );
  const sort = sorts[order];
  return {
    ...(chosen.length > 0 ? { filters: Object.fromEntries(chosen) } : {}),
    ...(sort ? { sort } : {}),
  };
};

/**
 * Brings the search for professionals to life. Nothing is loaded before the first search. Words and
 * choices stay in their fields and in memory: not in the address, the title, any storage or request.
 */
export const startFilteredSearch = (): void => {
  const box = byId('filtered', HTMLElement);
  const field = byId('words', HTMLInputElement);
  const order = byId('order', HTMLSelectElement);
  const told = byId('filtered-told', HTMLElement);
  const found = byId('filtered-found', HTMLElement);
  const more = byId('filtered-more', HTMLElement);
  const choices = [...box.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
  // Answers to what was asked before come too late.
  let asked = 0;
  let hits: Hits | null = null;
  let list = element('ul', { class: 'results plain' });

  const forget = (): void => {
    asked++;
    hits = null;
    found.replaceChildren();
    more.hidden = true;
    told.textContent = '';
  };
  const fail = (): void => {
    forget();
    told.textContent = words.failed;
  };
  const showNext = async (): Promise<HTMLElement[]> => {
    const number = asked;
    const rows = pageRows((await hits?.next()) ?? []);
    if (number !== asked) return [];
    list.append(...rows);
    more.hidden = !hits?.hasMore();
    return rows;
  };
  const search = async (): Promise<void> => {
    forget();
    const narrowing = narrowingBy(choices, order.value as Order);
    const query = field.value.trim();
    if (query === '' && !narrowing.filters) return;
    const number = asked;
    told.textContent = words.loading;
    try {
      const answer = await searchPages(query, narrowing);
      if (number !== asked) return;
      hits = answer;
      list = element('ul', { class: 'results plain' });
      await showNext();
      if (number !== asked) return;
      told.textContent = answer.count === 0 ? words.nothing : words.count(answer.count);
      if (answer.count > 0) found.replaceChildren(element('h2', {}, words.results), list);
    } catch {
      if (number === asked) fail();
    }
  };

  byId('filtered-start', HTMLButtonElement).addEventListener('click', () => void search());
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') void search();
    if (key === 'Escape') field.value = '';
  });
  for (const choice of [...choices, order]) choice.addEventListener('change', () => void search());
  byId('filtered-clear', HTMLButtonElement).addEventListener('click', () => {
    for (const choice of [...choices, order]) choice.selectedIndex = 0;
    field.value = '';
    forget();
    field.focus();
  });
  more.addEventListener('click', () => {
    showNext().then(
      // The button may be gone: the reading goes on at the first new result.
      ([first]) => first?.querySelector('a')?.focus(),
      fail,
    );
  });
  box.hidden = false;
  byId('not-live', HTMLElement).hidden = true;
};
