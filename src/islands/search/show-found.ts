import type { LondonCalendar } from '../../domain/opening/london-calendar.ts';
import type { Found } from '../../domain/search/finder.ts';
import { groupIds, type SearchData, type SearchRecord } from '../../domain/search/search-data.ts';
import { districtsInWords, groupNames, searchWords as words } from '../../i18n/search-words.ts';
import { element } from './element.ts';
import { lineRow, resultRow } from './result-row.ts';

// The best few stand first whatever they are; the rest is sorted by what it is.
const bestCount = 3;

const listOf = (
  name: string,
  records: readonly SearchRecord[],
  row: (one: SearchRecord) => Node,
) =>
  records.length === 0
    ? []
    : [
        element('h2', {}, name),
        element('ul', { class: 'results plain' }, ...records.map((record) => row(record))),
      ];

const dangerBox = (lines: readonly SearchRecord[]): HTMLElement => {
  const { heading, call, silent, how, lines: text } = words.danger;
  return element(
    'div',
    { class: 'danger' },
    element('p', {}, element('strong', {}, heading), ' ', element('a', { href: 'tel:999' }, call)),
    element('p', {}, silent, ' ', element('a', { href: '/guides/in-danger-now/' }, how)),
    lines.length > 0 ? element('p', {}, text) : null,
    lines.length > 0 ? element('ul', { class: 'plain' }, ...lines.map(lineRow)) : null,
  );
};

const placeNote = ({ districts, isElsewhere }: Found, data: SearchData): HTMLElement | null => {
  if (districts.length > 0) {
    return element(
      'p',
      { class: 'quiet' },
      words.near(districtsInWords(districts, data.districts)),
    );
  }
  return isElsewhere ? element('p', { class: 'note' }, words.elsewhere(data.place)) : null;
};

/**
 * Shows what was found: the danger box above all, then the best, then the rest by kind.
 * @returns how many results there are
 */
export const showFound = (
  box: HTMLElement,
  found: Found,
  data: SearchData,
  calendar: LondonCalendar | null,
): number => {
  const recordsOf = (places: readonly number[]): SearchRecord[] =>
    places.flatMap((place) => data.records[place] ?? []);
  const results = recordsOf(found.results);
  const row = (record: SearchRecord) => resultRow(record, data, calendar);
  const [best, rest] = [results.slice(0, bestCount), results.slice(bestCount)];
  const groups = groupIds
    .map((id) => ({ id, own: rest.filter(({ group }) => group === id) }))
    .filter(({ own }) => own.length > 0)
    .sort(
      (one, other) =>
        rest.indexOf(one.own[0] as SearchRecord) - rest.indexOf(other.own[0] as SearchRecord),
    );
  const lines = [...new Set(found.dangers.flatMap((danger) => danger.lines))];
  const note = placeNote(found, data);
  box.replaceChildren(
    ...(found.dangers.length > 0 ? [dangerBox(recordsOf(lines))] : []),
    ...(note ? [note] : []),
    ...listOf(words.best, best, row),
    ...groups.flatMap(({ id, own }) => listOf(groupNames[id], own, row)),
    ...(results.length === 0 ? [element('p', { class: 'note' }, words.nothing)] : []),
  );
  return results.length;
};
