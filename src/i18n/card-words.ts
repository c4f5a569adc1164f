import type { CardCall, WizardCard } from '../domain/wizard/wizard-data.ts';
import { printed, type Entry, type PrintedOnline, type Reader } from '../domain/printed.ts';
import type { ReferralRoute } from '../domain/referral-route.ts';
import { dateInWords } from './dates.ts';
import { freshnessInWords, hoursInWords } from './hours-words.ts';
import { hostInWords } from './link-words.ts';

const callOf = ({ label, display, digits, cost, bill }: CardCall): CardCall => ({
  label,
  display,
  digits,
  cost,
  bill,
});

const onlineLink = ({ url, label }: PrintedOnline) => ({
  href: url,
  words: `${label} on ${hostInWords(url)}`,
});

/** A card for a result, from what may be printed to that reader and nothing else. */
export const cardOf = (entry: Entry, reader: Reader): WizardCard => {
  const shown = printed(entry, reader);
  const website = shown.link
    ? [{ href: shown.link, words: `Their website: ${hostInWords(shown.link)}` }]
    : [];
  const emails = shown.emails.map(({ address }) => ({
    href: `mailto:${address}`,
    words: `E-mail: ${address}`,
  }));
  const isHeld = shown.state === 'held';
  return {
    name: entry.name,
    href: `/services/${entry.path}/`,
    summary: entry.summary,
    audience: entry.audience,
    calls: shown.phones.map(callOf),
    texts: shown.texts.map((text) => ({ ...callOf(text), ...(text.how ? { how: text.how } : {}) })),
    links: [...[...shown.chats, ...shown.videos].map(onlineLink), ...emails, ...website],
    hours: isHeld ? [] : hoursInWords(shown.hours),
    freshness: isHeld || entry.kind === 'emergency' ? null : freshnessInWords(shown),
    first: isHeld ? (entry.fallback.text ?? null) : (entry.howIn.firstContact ?? null),
    checked: dateInWords(entry.checked),
  };
};

/** A card for a referral route. */
export const routeCardOf = (route: ReferralRoute): WizardCard => ({
  name: route.name,
  href: `/professionals/referral-routes/${route.id}/`,
  summary: route.summary,
  audience: route.whoFor,
  calls: [],
  texts: [],
  links: route.form ? [{ href: route.form, words: `Form: ${hostInWords(route.form)}` }] : [],
  hours: [],
  freshness: null,
  first: `${route.consent} If nobody replies: ${route.ifNobodyReplies}`,
  checked: dateInWords(route.checked),
});
