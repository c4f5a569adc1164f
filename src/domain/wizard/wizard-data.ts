import type { Bill, Cost } from '../parts/contact.ts';
import type { MatchCatalogue } from '../matching/match-entry.ts';
import type { QuestionId } from './flow.ts';

/** A number as a result shows it. */
export type CardCall = {
  label: string;
  display: string;
  digits: string;
  cost: Cost;
  bill: Bill;
};

/** What a result says about one entry or referral route, beside the reasons. All of it may be printed. */
export type WizardCard = {
  name: string;
  href: string;
  summary: string;
  audience: string;
  calls: readonly CardCall[];
  texts: readonly (CardCall & { how?: string })[];
  /** Chats, video calls and the website, with the words of the link. */
  links: readonly { href: string; words: string }[];
  hours: readonly string[];
  freshness: string | null;
  first: string | null;
  checked: string;
};

/** One answer to tick, with the words for oneself and for somebody else. */
export type WizardOption = { id: string; label: string; labelOther?: string; hint?: string };

/** Everything the wizard needs, handed over before the first question is answered. */
export type WizardData = {
  /** The county, as it stands in a sentence. */
  place: string;
  catalogue: MatchCatalogue;
  cards: Readonly<Record<string, WizardCard>>;
  options: Readonly<Partial<Record<QuestionId, readonly WizardOption[]>>>;
};
