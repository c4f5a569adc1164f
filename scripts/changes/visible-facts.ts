import type { Document } from '../../src/domain/checks/ground.ts';
import { printed, type Entry } from '../../src/domain/printed.ts';
import { publishingState } from '../../src/domain/published.ts';
import { hoursInWords } from '../../src/i18n/hours-words.ts';

const publishing = {
  draft: 'a draft that nobody sees',
  ahead: 'waiting for its first day',
  on: 'on the site',
  over: 'taken off the site',
};

const statuses = {
  active: 'open',
  closed: 'closed',
  'changed-provider': 'perhaps run by somebody else now',
  unverified: 'not verified',
};

const states = {
  full: 'number and hours are printed',
  numbers: 'the number is printed, the hours are not',
  link: 'only the name and the link are printed',
  held: 'held back: no number is printed',
};

const entryFacts = (entry: Entry): [string, string][] => {
  const shown = printed(entry, 'professional');
  const contacts = [...shown.phones, ...shown.texts].map(({ label, display }): [string, string] => [
    `the number “${label}”`,
    display,
  ]);
  return [
    ...contacts,
    ...shown.emails.map(({ label, address }): [string, string] => [`“${label}”`, address]),
    ['the opening hours', hoursInWords(shown.hours).join(' ')],
    ['its status', statuses[entry.status]],
    ['what is printed', states[shown.state]],
    ['its website', shown.link ?? 'none'],
    ['who it is for', entry.audience],
    ['its notice', entry.alert ? `${entry.alert.text} (until ${entry.alert.until})` : 'none'],
  ];
};

/**
 * What a visitor can see of a file, each fact by its name in an editor’s words.
 * In: the file, and today in London (YYYY-MM-DD).
 */
export const visibleFacts = (document: Document, today: string): Map<string, string> => {
  const { record, kind, id } = document;
  if (!record) return new Map();
  const fields = record as { name?: string; path?: string; reviewBy?: string };
  const isEntry = kind === 'helpline' || kind === 'service';
  return new Map([
    ['its name', fields.name ?? id],
    ...(isEntry ? entryFacts(record as Entry) : []),
    ...(fields.path ? [['its address', fields.path] as const] : []),
    ['it', publishing[publishingState(record, today)]],
  ]);
};
