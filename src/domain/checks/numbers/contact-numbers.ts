import { isPrintable } from '../../parts/evidence.ts';
import { printed, type Entry, type Reader } from '../../printed.ts';
import { allOf, entriesOf, type Document, type Ground } from '../ground.ts';
import type { Place } from '../issue.ts';
import { nationalDigits } from './uk-ranges.ts';

/** One number in a field, as it is written, whether or not the rest of its entry is right. */
export interface ContactNumber {
  document: Document;
  place: Place;
  digits: string;
  /** As it is dialled in the UK: what two numbers are compared by. */
  national: string;
  display: string;
  label: string;
  use: 'call' | 'text';
  cost: unknown;
  bill: unknown;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const listed = (document: Document, list: 'phones' | 'texts'): ContactNumber[] => {
  const contacts: unknown = (document.fields as Record<string, unknown> | null)?.[list];
  if (!Array.isArray(contacts)) return [];
  return contacts.flatMap((contact: unknown, index): ContactNumber[] => {
    if (typeof contact !== 'object' || contact === null) return [];
    const { digits, display, label, cost, bill } = contact as Record<string, unknown>;
    const written = textOf(digits) || textOf(display).replace(/[^\d+]/g, '');
    if (!/\d/.test(written)) return [];
    const place = { file: document.file, path: [list, index, 'digits'] };
    const use = list === 'phones' ? 'call' : 'text';
    const national = nationalDigits(written);
    const shown = textOf(display) || written;
    const own = { digits: written, national, display: shown, label: textOf(label) };
    return [{ document, place, ...own, use, cost, bill }];
  });
};

/** Every number in a phone or text field of any helpline or service, printable or not. */
export const contactNumbers = (ground: Ground): ContactNumber[] =>
  allOf(ground, 'helpline', 'service').flatMap((document) => [
    ...listed(document, 'phones'),
    ...listed(document, 'texts'),
  ]);

const printedDigits = (entry: Entry, reader: Reader): string[] => {
  const { phones, texts } = printed(entry, reader);
  return [...phones, ...texts].map(({ digits }) => nationalDigits(digits));
};

/** For each number that may be printed for this reader: the entries that hold it. */
export const printableNumbers = (
  ground: Ground,
  reader: Reader = 'professional',
): Map<string, Document[]> => {
  const holders = new Map<string, Document[]>();
  for (const document of entriesOf(ground)) {
    for (const digits of printedDigits(document.record, reader)) {
      holders.set(digits, [...(holders.get(digits) ?? []), document]);
    }
  }
  return holders;
};

/** Why one contact is not printed although its entry is; '' if it is printed. */
export const whyNotPrinted = (contact: {
  evidence: { confidence: Parameters<typeof isPrintable>[0] };
  hold?: string | undefined;
}): string => {
  if (!isPrintable(contact.evidence.confidence)) {
    return `its confidence is “${contact.evidence.confidence}”`;
  }
  return contact.hold === undefined ? '' : `it is held: ${contact.hold}`;
};
