import { data as packed } from 'virtual:search-index';
import { londonCalendar } from '../../domain/opening/london-calendar.ts';
import { createFinder } from '../../domain/search/finder.ts';
import { unpackData } from '../../domain/search/pack-data.ts';
import type { SearchData } from '../../domain/search/search-data.ts';
import { addPart, joinData } from '../../domain/search/split-data.ts';
import { searchWords as words } from '../../i18n/search-words.ts';
import { byId, element } from './element.ts';
import { loadLater } from './load-later.ts';
import { showFound } from './show-found.ts';
import { tellPolitely } from './tell-politely.ts';

/**
 * Brings the search box to life. What was typed before counts. The words typed stay in the field and
 * in memory: not in the address, the title, any storage or any request.
 */
export const startSearch = (): void => {
  const field = byId('look-for', HTMLInputElement);
  const clear = byId('clear', HTMLButtonElement);
  const found = byId('found', HTMLElement);
  const tell = tellPolitely(byId('told', HTMLElement));
  const first = unpackData<SearchData>(packed);
  let deep = { reset: (_isShown: boolean): void => undefined };
  let data = first;
  let find = createFinder(data);
  let shown = '';
  let isClockReady = false;

  const search = (): void => {
    const query = field.value.trim();
    clear.hidden = query === '';
    if (query !== shown) deep.reset(query !== '');
    shown = query;
    if (query === '') {
      found.replaceChildren();
      tell('');
      return;
    }
    const result = find(query);
    const calendar = isClockReady ? londonCalendar(new Date(), data.bankHolidays) : null;
    const count = showFound(found, result, data, calendar);
    const danger = result.dangers.length > 0 ? `${words.dangerSaid} ` : '';
    tell(`${danger}${words.count(count)}`);
  };
  const forget = (): void => {
    field.value = '';
    search();
  };

  field.addEventListener('input', search);
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') forget();
  });
  clear.addEventListener('click', () => {
    forget();
    field.focus();
  });
  search();
  const note = byId('not-live', HTMLElement);
  note.hidden = true;
  // The first reading of the clock takes longer than the search: names and numbers do not wait for it.
  // In the second frame they have been painted.
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        isClockReady = true;
        search();
      }),
    ),
  );
  const take = (more: SearchData): void => {
    data = more;
    find = createFinder(data);
    if (shown !== '') search();
  };
  const takeRest = async (): Promise<void> => {
    const { later, more, startDeepSearch } = await loadLater();
    deep = startDeepSearch(() => field.value);
    deep.reset(shown !== '');
    if (later.isCut) byId('deep-hint', HTMLElement).textContent = words.deep.hintForMany;
    take(joinData(first, later));
    for await (const part of more) take(addPart(data, part));
  };
  // Without the rest, what people in danger need is still found; what is missing is said.
  takeRest().catch(() => {
    note.replaceChildren(words.partLost, element('a', { href: '/a-z/' }, words.lists.aToZ), '.');
    note.hidden = false;
  });
};
