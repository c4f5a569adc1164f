import type { PartnershipEvent } from '../event.ts';

/** What a calendar needs to know of an event. */
export type CalendarEvent = Pick<
  PartnershipEvent,
  'id' | 'name' | 'summary' | 'starts' | 'ends' | 'place' | 'outcome' | 'checked'
>;

const isDay = (date: string): boolean => date.length === 10;

/** True if the source names the day, so that a calendar can hold it. A month alone cannot be entered. */
export const hasDay = ({ starts, ends }: Pick<PartnershipEvent, 'starts' | 'ends'>): boolean =>
  isDay(starts) && (ends === undefined || isDay(ends));

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

// How many bytes UTF-8 needs for one letter (RFC 3629).
const bytesOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

const bytesIn = (text: string): number =>
  [...text].reduce((sum, letter) => sum + bytesOf(letter), 0);

/** One line cut into pieces of at most 75 bytes, never inside a letter (RFC 5545, 3.1). */
const folded = (line: string): string => {
  const pieces = [''];
  for (const letter of line) {
    const last = pieces.length - 1;
    const piece = (pieces[last] ?? '') + letter;
    if (bytesIn(piece) <= 75) pieces[last] = piece;
    else pieces.push(` ${letter}`);
  }
  return pieces.join('\r\n');
};

const compact = (day: string): string => day.replaceAll('-', '');

const dayAfter = (day: string): string => {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
};

const statusOf: Record<CalendarEvent['outcome'], string> = {
  'took-place': 'CONFIRMED',
  planned: 'CONFIRMED',
  unknown: 'TENTATIVE',
  'did-not-take-place': 'CANCELLED',
};

const eventLines = (event: CalendarEvent, owner: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.id}.events.${owner}`,
  // The day the entry was last checked, so that the same content always gives the same file.
  `DTSTAMP:${compact(event.checked)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(event.starts)}`,
  `DTEND;VALUE=DATE:${compact(dayAfter(event.ends ?? event.starts))}`,
  `SUMMARY:${escaped(event.name)}`,
  `DESCRIPTION:${escaped(event.summary)}`,
  ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
  `STATUS:${statusOf[event.outcome]}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/**
 * Events as an iCalendar file (RFC 5545), each lasting whole days. Those whose day is not known are
 * left out, because a made-up day would be a false promise.
 * In: the events and the id of the partnership, which makes their ids unique.
 */
export const toCalendar = (events: readonly CalendarEvent[], owner: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sunflower//Events//EN',
    'CALSCALE:GREGORIAN',
    ...events.filter(hasDay).flatMap((event) => eventLines(event, owner)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
