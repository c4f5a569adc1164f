import { printed, type Entry, type Printed } from '../printed.ts';
import { entriesOf, placeOf, type Ground, type Sound } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { whyNotPrinted } from './numbers/contact-numbers.ts';

type EntryDocument = Sound<'helpline'> | Sound<'service'>;

const contactLists = ['phones', 'texts', 'emails', 'chats', 'videos'] as const;

const hasContact = (shown: Printed): boolean => contactLists.some((list) => shown[list].length > 0);

const whyHeld = (entry: Entry): string => {
  if (entry.status === 'closed') return 'closed';
  if (entry.status === 'changed-provider') return 'perhaps run by somebody else now';
  return entry.publish === 'hold' ? 'held back' : '';
};

const checkFallback = (document: EntryDocument, all: Map<string, EntryDocument>): Problem[] => {
  const { fallback } = document.record;
  const why = whyHeld(document.record);
  const at = placeOf(document, 'fallback');
  if (why && fallback.entries.length === 0) return [problem('held-without-fallback', at, { why })];
  return fallback.entries.flatMap((id, index) => {
    const target = all.get(id);
    if (!target || printed(target.record).state !== 'held') return [];
    return [
      problem('fallback-not-printed', placeOf(document, 'fallback', 'entries', index), { id }),
    ];
  });
};

const checkSomethingToPrint = (document: EntryDocument): Problem[] => {
  const { publish } = document.record;
  const shown = printed(document.record, 'professional');
  if (shown.state === 'held') return [];
  const isEnough = shown.state === 'link' ? shown.link !== null : hasContact(shown) || shown.link;
  if (isEnough) return [];
  return [problem('nothing-to-print', placeOf(document, 'publish'), { publish })];
};

const noteUnprinted = (document: EntryDocument): Problem[] => {
  if (printed(document.record, 'professional').state === 'held') return [];
  return contactLists.flatMap((list) =>
    document.record[list].flatMap((contact, index) => {
      const why = whyNotPrinted(contact);
      if (!why) return [];
      const at = placeOf(document, list, index, 'evidence', 'confidence');
      return [problem('not-printed', at, { what: `“${contact.label}”`, why })];
    }),
  );
};

/** Every entry gives a way to reach someone: its own contacts, its link, or a fallback that has them. */
export const checkWayOut = (ground: Ground): Problem[] => {
  const documents = entriesOf(ground);
  const all = new Map(documents.map((document) => [document.id, document]));
  return documents.flatMap((document) => [
    ...checkFallback(document, all),
    ...checkSomethingToPrint(document),
    ...noteUnprinted(document),
  ]);
};
