import type { LondonCalendar } from '../../domain/opening/london-calendar.ts';
import { openingAt } from '../../domain/opening/opening-state.ts';
import type { SearchData, SearchNumber, SearchRecord } from '../../domain/search/search-data.ts';
import { costOfCall, costOfText } from '../../i18n/contact-words.ts';
import { dateInWords } from '../../i18n/dates.ts';
import { freshnessInWords } from '../../i18n/hours-words.ts';
import { openInWords } from '../../i18n/open-words.ts';
import { kindInWords, searchWords as words, whereInWords } from '../../i18n/search-words.ts';
import { element } from './element.ts';

const callLink = ({ name }: SearchRecord, { digits, display, label }: SearchNumber): HTMLElement =>
  element(
    'a',
    { class: 'call', href: `tel:${digits}`, 'aria-label': words.call(name, label, display) },
    display,
  );

const textLink = ({ name }: SearchRecord, { digits, display }: SearchNumber): HTMLElement =>
  element(
    'a',
    { class: 'call', href: `sms:${digits}`, 'aria-label': words.text(name, display) },
    `Text ${display}`,
  );

const contactOf = (record: SearchRecord): HTMLElement | null => {
  const { call, send, held } = record;
  if (held) return element('p', { class: 'quiet' }, words.held);
  const stale = record.stale ? freshnessInWords(record.stale) : null;
  const beside = (text: string) =>
    element('span', { class: 'quiet' }, ` ${[text, stale].filter(Boolean).join(' ')}`);
  if (call) return element('p', {}, callLink(record, call), beside(costOfCall(call.cost)));
  if (send) return element('p', {}, textLink(record, send), beside(costOfText(send.cost)));
  return null;
};

/**
 * One result: its name as a link, kind, where, whether it is open, one line, number, date. Without a
 * calendar it does not say whether it is open.
 */
export const resultRow = (
  record: SearchRecord,
  data: SearchData,
  calendar: LondonCalendar | null,
): HTMLElement => {
  const state = record.hours && calendar ? openingAt(record.hours, calendar) : null;
  const open = state && calendar ? openInWords(state, new Date(calendar.now)) : null;
  const tag = (text: string | null, className = '') =>
    text ? element('li', className ? { class: className } : {}, text) : null;
  return element(
    'li',
    {},
    element('h3', {}, element('a', { href: record.href }, record.name)),
    element(
      'ul',
      { class: 'tags' },
      tag(kindInWords(record.kind, data.kinds)),
      tag(whereInWords(record, data.place, data.districts)),
      tag(open, state?.state === 'open' ? 'open' : ''),
    ),
    record.text ? element('p', {}, record.text) : null,
    contactOf(record),
    record.checked
      ? element('p', { class: 'quiet' }, `${words.checked} ${dateInWords(record.checked)}`)
      : null,
  );
};

/** A line to call or text, in a few words: for the box above the results. */
export const lineRow = (record: SearchRecord): HTMLElement =>
  element('li', {}, element('a', { href: record.href }, record.name), contactOf(record));
