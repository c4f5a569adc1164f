import { lastDayToCount } from './freshness.ts';
import type { Helpline } from './helpline.ts';
import type { Email, Online, Phone, TextLine } from './parts/contact.ts';
import { isPrintable, type Evidence } from './parts/evidence.ts';
import type { OpeningHours, Period } from './parts/opening-hours.ts';
import type { Service } from './service.ts';

/** Any helpline or service, national or local. */
export type Entry = Helpline | Service;

/** Who will read the page: contacts for professionals only appear to professionals. */
export type Reader = 'public' | 'professional';

/** When a fact was last seen in a source, and whether that is too long ago to rely on. */
export type Freshness = { stale: boolean; lastConfirmed: string | null };

export type PrintedPhone = Pick<
  Phone,
  'label' | 'cost' | 'bill' | 'voicemail' | 'callsBack' | 'anonymous' | 'relay' | 'onlyOutOfHours'
> &
  Freshness & { display: string; digits: string };

export type PrintedText = Pick<TextLine, 'label' | 'cost' | 'bill' | 'how'> &
  Freshness & { display: string; digits: string };

export type PrintedEmail = Freshness & { label: string; address: string };

export type PrintedOnline = Pick<Online, 'label' | 'how' | 'hours'> & Freshness & { url: string };

/** `check` = say “check opening times”. `mayCountAsOpen` false = never work out “open now”. */
export type PrintedHours =
  | { kind: 'check' }
  | (Freshness & {
      kind: 'always' | 'weekly';
      periods: readonly Period[];
      bankHolidays: OpeningHours['bankHolidays'];
      validFrom?: string;
      validUntil?: string;
      /** The last day on which they may count as open: after it they are due to be looked at again. */
      countsUntil?: string;
      mayCountAsOpen: boolean;
    });

/** `full` = numbers and hours, `numbers` = no hours, `link` = name and link, `held` = name and fallback. */
export type PrintedState = 'full' | 'numbers' | 'link' | 'held';

/** Everything about an entry that may be shown, and nothing else. */
export type Printed = Freshness & {
  state: PrintedState;
  phones: PrintedPhone[];
  texts: PrintedText[];
  emails: PrintedEmail[];
  chats: PrintedOnline[];
  videos: PrintedOnline[];
  link: string | null;
  hours: PrintedHours;
};

const stateOf = (entry: Entry): PrintedState => {
  if (entry.hasLeft) return 'held';
  // Another provider may answer the old number: as dangerous as a wrong one.
  if (entry.status === 'closed' || entry.status === 'changed-provider') return 'held';
  const states = {
    ready: 'full',
    'number-only': 'numbers',
    'link-only': 'link',
    hold: 'held',
  } as const;
  return states[entry.publish];
};

const freshness = (own: Evidence, whole: Evidence): Freshness => ({
  stale: own.stale || whole.stale,
  lastConfirmed: own.lastConfirmed ?? whole.lastConfirmed,
});

type AnyContact = { for: Reader; evidence: Evidence; hold?: string | undefined };

const mayShow = (contact: AnyContact, reader: Reader): boolean =>
  isPrintable(contact.evidence.confidence) &&
  contact.hold === undefined &&
  (contact.for === 'public' || reader === 'professional');

const printedPhone = (phone: Phone, entry: Entry): PrintedPhone[] => {
  if (phone.display === null || phone.digits === null) return [];
  const { label, cost, bill, voicemail, callsBack, anonymous, relay, display, digits } = phone;
  const { onlyOutOfHours } = phone;
  const shown = { label, cost, bill, voicemail, callsBack, anonymous, display, digits };
  return [
    {
      ...shown,
      ...(relay ? { relay } : {}),
      ...(onlyOutOfHours ? { onlyOutOfHours } : {}),
      ...freshness(phone.evidence, entry.evidence),
    },
  ];
};

const printedText = (text: TextLine, entry: Entry): PrintedText[] => {
  if (text.display === null || text.digits === null) return [];
  const { label, cost, bill, how, display, digits } = text;
  const shown = { label, cost, bill, display, digits };
  return [{ ...shown, ...(how ? { how } : {}), ...freshness(text.evidence, entry.evidence) }];
};

const printedEmail = (email: Email, entry: Entry): PrintedEmail[] =>
  email.address === null
    ? []
    : [
        {
          label: email.label,
          address: email.address,
          ...freshness(email.evidence, entry.evidence),
        },
      ];

const printedOnline = (online: Online, entry: Entry): PrintedOnline[] => {
  if (online.url === null) return [];
  const { label, url, how, hours } = online;
  const shown = { label, url, ...(how ? { how } : {}), ...(hours ? { hours } : {}) };
  return [{ ...shown, ...freshness(online.evidence, entry.evidence) }];
};

const printedHours = (entry: Entry, state: PrintedState): PrintedHours => {
  const hours = entry.hours;
  if (state !== 'full' || !hours || !isPrintable(hours.evidence.confidence))
    return { kind: 'check' };
  if (!hours.always && !hours.periods) return { kind: 'check' };
  const fresh = freshness(hours.evidence, entry.evidence);
  const lastDay = lastDayToCount(entry);
  return {
    kind: hours.always ? 'always' : 'weekly',
    periods: hours.periods ?? [],
    bankHolidays: hours.bankHolidays,
    ...(hours.validFrom ? { validFrom: hours.validFrom } : {}),
    ...(hours.validUntil ? { validUntil: hours.validUntil } : {}),
    ...fresh,
    ...(lastDay === null ? {} : { countsUntil: lastDay }),
    mayCountAsOpen: !fresh.stale,
  };
};

/**
 * Decides what may be shown of an entry: the one gate before every page, card, search record and export.
 *
 * In: an entry and who will read it. Out: only what its `publish` value and each contact’s own
 * evidence allow. Rules 1 to 3 of the facts: a contact needs its own `confirmed` or `confirmed-3rd`;
 * `number-only` prints no hours, `link-only` no contact but the link, `hold` only the name and its
 * fallback; stale hours are printed with a date and never count as open now.
 */
export const printed = (entry: Entry, reader: Reader = 'public'): Printed => {
  const state = stateOf(entry);
  const showsContacts = state === 'full' || state === 'numbers';
  const pick = <C extends AnyContact, P>(
    contacts: C[],
    print: (contact: C, entry: Entry) => P[],
  ) =>
    showsContacts
      ? contacts
          .filter((contact) => mayShow(contact, reader))
          .flatMap((contact) => print(contact, entry))
      : [];
  return {
    state,
    phones: pick(entry.phones, printedPhone),
    texts: pick(entry.texts, printedText),
    emails: pick(entry.emails, printedEmail),
    chats: pick(entry.chats, printedOnline),
    videos: pick(entry.videos, printedOnline),
    link: state === 'held' ? null : entry.link,
    hours: printedHours(entry, state),
    stale: entry.evidence.stale,
    lastConfirmed: entry.evidence.lastConfirmed,
  };
};
