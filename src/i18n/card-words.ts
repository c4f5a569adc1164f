import type { CardCall, WizardCard } from '../domain/wizard/wizard-data.ts';
import { printed, type Entry, type Reader } from '../domain/printed.ts';
import type { ReferralRoute } from '../domain/referral-route.ts';
import { dateInWords } from './dates.ts';
import { freshnessInWords, hoursInWords } from './hours-words.ts';

type Number = Required<CardCall>;

const callOf = ({ label, display, digits, cost, bill }: Number): CardCall => ({
  label,
  display,
  ...(display.replaceAll(' ', '') === digits ? {} : { digits }),
  cost,
  bill,
});

const filled = <Key extends string, Value extends { length: number }>(
  key: Key,
  value: Value | null,
) => (value?.length ? { [key]: value } : {}) as Partial<Record<Key, Value>>;

/** A card for a result, from what may be printed to that reader and nothing else. */
export const cardOf = (entry: Entry, reader: Reader): WizardCard => {
  const shown = printed(entry, reader);
  const isHeld = shown.state === 'held';
  const online = [...shown.chats, ...shown.videos].map(({ url, label }) => ({ href: url, label }));
  const emails = shown.emails.map(({ address }) => ({ href: `mailto:${address}` }));
  // A number to call is enough on a card: the page of the entry holds its website.
  const website = shown.link && shown.phones.length === 0 ? [{ href: shown.link }] : [];
  const links = [...online, ...emails, ...website].filter(
    ({ href }, at, all) => all.findIndex((one) => one.href === href) === at,
  );
  return {
    name: entry.name,
    ...(entry.path === entry.id ? {} : { href: `/services/${entry.path}/` }),
    summary: entry.summary,
    audience: entry.audience,
    ...filled('calls', shown.phones.map(callOf)),
    ...filled(
      'texts',
      shown.texts.map((text) => ({ ...callOf(text), ...(text.how ? { how: text.how } : {}) })),
    ),
    ...filled('links', links),
    ...filled('hours', isHeld ? null : hoursInWords(shown.hours).join(' ')),
    ...filled('freshness', isHeld || entry.kind === 'emergency' ? null : freshnessInWords(shown)),
    ...filled('first', (isHeld ? entry.fallback.text : entry.howIn.firstContact) ?? null),
    checked: dateInWords(entry.checked),
    ...(entry.alert ? { alert: entry.alert } : {}),
  };
};

/** A card for a referral route. */
export const routeCardOf = (route: ReferralRoute): WizardCard => ({
  name: route.name,
  href: `/professionals/referral-routes/${route.id}/`,
  summary: route.summary,
  audience: route.whoFor,
  ...(route.form ? { links: [{ href: route.form, label: 'Form' }] } : {}),
  first: `${route.consent} If nobody replies: ${route.ifNobodyReplies}`,
  checked: dateInWords(route.checked),
});
