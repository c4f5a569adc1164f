import { isForOwnBehaviour, isForPublic } from '../listing.ts';
import { printed, type Entry, type PrintedPhone, type PrintedText } from '../printed.ts';
import { wordsBeside, type NamedRecord } from './named-record.ts';
import type { GroupId, SearchNumber, SearchRecord } from './search-data.ts';

const lineKinds = new Set(['emergency', 'police', 'helpline', 'chat', 'crisis']);

const groupOf = (entry: Entry): GroupId => {
  if (!isForPublic(entry)) return 'professionals';
  return lineKinds.has(entry.kind) ? 'lines' : 'services';
};

const numberOf = ({ display, digits, label, cost }: PrintedPhone | PrintedText): SearchNumber => ({
  display,
  digits,
  label,
  cost,
});

/** What search shows of a helpline or service: only what may be printed to the public. */
export const entryRecord = (kind: 'helpline' | 'service', entry: Entry): NamedRecord => {
  const { state, phones, texts, hours } = printed(entry);
  const [contact] = [...phones, ...texts];
  const number = contact && numberOf(contact);
  const isText = phones.length === 0;
  return {
    ref: `${kind}/${entry.id}`,
    group: groupOf(entry),
    kind: entry.kind,
    name: entry.name,
    text: entry.summary,
    href: `/services/${entry.path}/`,
    words: wordsBeside(entry.name, [entry.title, ...entry.words]),
    ...(number && (isText ? { send: number } : { call: number })),
    ...(contact?.stale && entry.kind !== 'emergency'
      ? { stale: { stale: true, lastConfirmed: contact.lastConfirmed } }
      : {}),
    ...(hours.kind !== 'check' && hours.mayCountAsOpen ? { hours: openingFacts(hours) } : {}),
    ...(entry.criteria.areas === 'unknown' ? {} : { areas: entry.criteria.areas }),
    ...(entry.criteria.nations === 'any' ? {} : { nations: entry.criteria.nations }),
    checked: entry.checked,
    ...(state === 'held' ? { held: true as const } : {}),
    ...(isForOwnBehaviour(entry) ? { own: true as const } : {}),
  };
};

type Hours = Exclude<ReturnType<typeof printed>['hours'], { kind: 'check' }>;

const openingFacts = (hours: Hours): NonNullable<SearchRecord['hours']> => {
  const { kind, periods, bankHolidays, validFrom, validUntil, countsUntil, mayCountAsOpen } = hours;
  const valid = {
    ...(validFrom ? { validFrom } : {}),
    ...(validUntil ? { validUntil } : {}),
    ...(countsUntil ? { countsUntil } : {}),
  };
  return { kind, periods, bankHolidays, mayCountAsOpen, ...valid };
};
