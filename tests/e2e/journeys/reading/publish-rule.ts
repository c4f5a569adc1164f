import type { WrittenContact, WrittenEntry, WrittenEvidence } from './content-as-written.ts';

// The rules of the facts, written a second time and read from nothing but the files, so that a
// mistake in src/domain/printed.ts cannot hide itself.

const isSure = ({ confidence }: WrittenEvidence): boolean =>
  ['confirmed', 'confirmed-3rd'].includes(confidence);

const isForEverybody = (contact: WrittenContact): boolean =>
  isSure(contact.evidence) && !contact.hold && contact.for !== 'professional';

/** What the files allow: `ready`, `number-only`, `link-only` or `hold`. */
export const allowanceOf = ({ publish, status }: WrittenEntry): string =>
  status === 'closed' || status === 'changed-provider' ? 'hold' : publish;

const contactsOf = (entry: WrittenEntry, list: 'phones' | 'texts'): string[] =>
  ['ready', 'number-only'].includes(allowanceOf(entry))
    ? (entry[list] ?? []).filter(isForEverybody).flatMap(({ digits }) => digits ?? [])
    : [];

/** The digits that may be dialled for this entry by anyone. */
export const numbersToCall = (entry: WrittenEntry): string[] => contactsOf(entry, 'phones');

/** The digits that may be texted for this entry by anyone. */
export const numbersToText = (entry: WrittenEntry): string[] => contactsOf(entry, 'texts');

/** Every number its file mentions, also those that may not be printed. */
export const everyNumber = ({ phones = [], texts = [] }: WrittenEntry): string[] =>
  [...phones, ...texts].flatMap(({ digits }) => digits ?? []);

/** Every e-mail address that may not be shown. */
export const addressesToHide = (entry: WrittenEntry): string[] => {
  const isOpen = ['ready', 'number-only'].includes(allowanceOf(entry));
  return (entry.emails ?? [])
    .filter((email) => !isOpen || !isForEverybody(email))
    .flatMap(({ address }) => address ?? []);
};

/** `always`, the weekly periods, or null when the page must say “check opening times”. */
export const hoursAllowed = (
  entry: WrittenEntry,
): 'always' | { open: string; close: string }[] | null => {
  const { hours } = entry;
  if (allowanceOf(entry) !== 'ready' || !hours || !isSure(hours.evidence)) return null;
  return hours.always ? 'always' : (hours.periods ?? null);
};

/** True when what is printed of the hours must say when it was last confirmed. */
export const hoursAreStale = ({ evidence, hours }: WrittenEntry): boolean =>
  evidence.stale === true || hours?.evidence.stale === true;
